// A field among others that can be changed, which itself can't be, by this user or any more: a fact in its place, with its
// help, and no control that says otherwise.

import './facts.css'
import { useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import type { FieldMetadata } from '../../api/metadata'
import { FieldHelp } from '../FieldHelp'
import { useEntered, useScope } from '../scope'
import { FactValue } from './FactValue'

export function FixedFact({ field }: { field: FieldMetadata }) {
  const { i18n } = useLingui()
  const { relevance, references } = useScope()
  const values = useEntered((own) => own)
  return (
    <dl className="app-facts">
      <div data-path={field.name}>
        <dt>{i18n._(field.label)}</dt>
        <dd>
          <FactValue field={field} values={values} source={references[field.name]} />
          <Text component="div" size="xs" c="dimmed">
            <FieldHelp field={field} reason={relevance[field.name]?.(values) ?? null} />
          </Text>
        </dd>
      </div>
    </dl>
  )
}
