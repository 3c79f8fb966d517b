// Fields that are read and can't be changed: names and values of a form in lines, with no control among them. Fields
// that say one thing together are one line, and what has no effect is folded away.

import './facts.css'
import type { MessageDescriptor } from '@lingui/core'
import { Plural, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import type { FieldMetadata } from '../../api/metadata'
import { fieldOf, useEntered, useScope } from '../scope'
import type { FormValues } from '../values'
import { Folded } from './Folded'
import { Joined, type JoinWords } from './Joined'

interface FactsProps {
  names: readonly string[]
  /** Fields that share a line, by the name of the first, each after the other in the order shown. */
  rows?: readonly (readonly string[])[]
  joinWords?: JoinWords
}

const NO_ROWS: readonly (readonly string[])[] = []

interface Line {
  fields: readonly FieldMetadata[]
  /** Why none of them has an effect. */
  reason: MessageDescriptor | null
}

/** The fields of those names, as far as the role has them. */
export function Facts({ names, rows = NO_ROWS, joinWords }: FactsProps) {
  const scope = useScope()
  const values = useEntered((own) => own)
  const reasonOf = (field: FieldMetadata) => scope.relevance[field.name]?.(values) ?? null
  const lines = names.flatMap((name): Line[] => {
    const row = rows.find((one) => one.includes(name)) ?? [name]
    const fields = row[0] === name ? row.flatMap((one) => fieldOf(scope, one) ?? []) : []
    const [first] = fields
    if (!first) return []
    const inEffect = fields.filter((field) => reasonOf(field) === null)
    return [inEffect.length > 0 ? { fields: inEffect, reason: null } : { fields: [first], reason: reasonOf(first) }]
  })
  const idle = lines.filter(({ reason }) => reason !== null)
  return (
    <>
      <Lines lines={lines.filter(({ reason }) => reason === null)} values={values} joinWords={joinWords} />
      {idle.length > 0 && (
        <Folded title={<Plural value={idle.length} one="# setting without effect" other="# settings without effect" />}>
          <Lines lines={idle} values={values} />
        </Folded>
      )}
    </>
  )
}

function Lines({ lines, values, joinWords }: { lines: readonly Line[]; values: FormValues; joinWords?: JoinWords }) {
  const { i18n } = useLingui()
  if (lines.length === 0) return null
  return (
    <dl className="app-facts">
      {lines.map(({ fields, reason }) => (
        <div key={fields[0]?.name} data-path={fields[0]?.name}>
          <dt>{fields[0] && i18n._(fields[0].label)}</dt>
          <dd>
            <Joined fields={fields} values={values} joinWords={joinWords} />
            {reason && (
              <Text span fz="xs" c="dimmed" ml="xs">
                {i18n._(reason)}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
