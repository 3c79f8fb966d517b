// Fields that are read and can't be changed: names and values of a form in lines, with no control among them.

import './facts.css'
import { useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { fieldOf, useEntered, useScope } from '../scope'
import { FactValue } from './FactValue'

/** The fields of those names, as far as the role has them. */
export function Facts({ names }: { names: readonly string[] }) {
  const scope = useScope()
  const known = names.filter((name) => fieldOf(scope, name))
  if (known.length === 0) return null
  return (
    <dl className="app-facts">
      {known.map((name) => (
        <Fact key={name} name={name} />
      ))}
    </dl>
  )
}

function Fact({ name }: { name: string }) {
  const { i18n } = useLingui()
  const scope = useScope()
  const values = useEntered((own) => own)
  const field = fieldOf(scope, name)
  if (!field) return null
  const reason = scope.relevance[name]?.(values) ?? null
  return (
    <div data-path={name}>
      <dt>{i18n._(field.label)}</dt>
      <dd>
        <FactValue field={field} values={values} source={scope.references[name]} />
        {reason && (
          <Text span fz="xs" c="dimmed" ml="xs">
            {i18n._(reason)}
          </Text>
        )}
      </dd>
    </div>
  )
}
