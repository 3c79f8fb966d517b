// The rows of a list of groups as a table: what can't be changed has no fields of its own in each row.

import './facts.css'
import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { Table, Text } from '@mantine/core'
import type { FieldMetadata } from '../../api/metadata'
import { TableHead } from '../../ui/TableHead'
import { type Relevance, useEntered, useScope } from '../scope'
import { type FormValues, groupForm } from '../values'
import { FactValue } from './FactValue'

interface FactRowsProps {
  field: FieldMetadata
  /** Name of one row. */
  label: MessageDescriptor
  /** Text where there is no row. */
  empty: MessageDescriptor
  relevance?: Relevance
}

/** A value without effect is not there to be read; what stands in its place says so. */
const NO_EFFECT = '–'

export function FactRows({ field, label, empty, relevance }: FactRowsProps) {
  const { i18n } = useLingui()
  const { form, references } = useScope()
  const rows = useEntered((values) => values[field.name] as FormValues[] | undefined) ?? []
  const fields = groupForm(field, form.forms)
  if (rows.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {i18n._(empty)}
      </Text>
    )
  }
  return (
    <Table.ScrollContainer minWidth={Math.min(160 * fields.length, 720)}>
      <Table className="app-fact-rows" aria-label={i18n._(label)} verticalSpacing={6}>
        <TableHead heads={fields.map((one) => i18n._(one.label))} />
        <Table.Tbody>
          {rows.map((values, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what can't be changed stays in its place.
            <Table.Tr key={row}>
              {fields.map((one) => (
                <Table.Td key={one.name}>
                  {relevance?.[one.name]?.(values) ? (
                    NO_EFFECT
                  ) : (
                    <FactValue field={one} values={values} source={references[one.name]} />
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
