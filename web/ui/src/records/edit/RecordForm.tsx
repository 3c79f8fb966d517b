// The form of a record, made from what the SDL declares: its fields, its groups under headings of their own, and its
// lists as rows. What is special to a kind takes the place of a group or list.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Flex, Stack, Title } from '@mantine/core'
import { useMemo, useSyncExternalStore } from 'react'
import type { FieldMetadata } from '../../api/metadata'
import { ClassCurrency } from '../../forms/ClassCurrency'
import { Field } from '../../forms/Field'
import { FormFields, FormScope, GroupScope } from '../../forms/FormFields'
import { PrintButton } from '../../forms/facts/PrintButton'
import type { Form } from '../../forms/form'
import { presentChoices } from '../../forms/inputs/present'
import type { ReferenceSource } from '../../forms/inputs/references'
import { Rows } from '../../forms/rows/Rows'
import { RowColumns, tableFields } from '../../forms/rows/RowTable'
import { Section } from '../../forms/Section'
import { useFieldValue } from '../../forms/scope'
import { groupForm } from '../../forms/values'
import { ReadingControls } from '../../preferences/ReadingControls'
import type { RecordKind, RecordRow } from '../kind'
import { useSources } from '../useSources'

interface RecordFormProps {
  kind: RecordKind
  form: Form
  record: RecordRow | null
  /** The names of what a new record begins with. */
  preset?: Readonly<Record<string, { id: string; name: string }>>
  readOnly: boolean
}

/** So many fields are in two columns where there is room. */
const MANY_FIELDS = 8

export function RecordForm({ kind, form, record, preset, readOnly }: RecordFormProps) {
  const narrowing = useSyncExternalStore(form.subscribe, () =>
    JSON.stringify((kind.narrowing ?? []).map((name) => form.value([name]) ?? null)),
  )
  const own = ownFields(form, readOnly ? record : null)
  const sources = useSources(kind)
  const { i18n } = useLingui()
  const instead = Object.fromEntries(
    Object.entries(kind.special ?? {}).map(([name, Special]) => [name, <Special key={name} record={record} />]),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: lists of choices change with the values that narrow them.
  const references = useMemo(() => {
    const present = { ...presentChoices(record), ...presentChoices(preset) }
    return Object.fromEntries(
      Object.entries(sources(form.values(), record === null)).map(([name, source]) => {
        const unset = kind.unset?.[name]
        return [name, { ...source, present: present[name], unset: unset && i18n._(unset) }]
      }),
    )
  }, [kind, form, record, preset, narrowing, sources, i18n.locale])
  const currency = useCurrency(form, references)
  return (
    <FormScope
      form={form}
      asFacts={readOnly}
      existing={record !== null}
      relevance={kind.relevance}
      references={references}
    >
      <ClassCurrency value={currency}>
        <Stack gap="lg">
          <Stack gap="sm">
            <Flex justify="space-between">
              <Title order={2} size="h4">
                <Trans>Details</Trans>
              </Title>
              {readOnly ? <PrintButton /> : <ReadingControls />}
            </Flex>
            <FormFields names={own} instead={instead} inColumns={own.length >= MANY_FIELDS} />
          </Stack>
          {form.fields
            .filter((field) => field.kind === 'group')
            .map((field) => (
              <Group key={field.name} kind={kind} form={form} field={field} record={record} />
            ))}
        </Stack>
      </ClassCurrency>
    </FormScope>
  )
}

/** The code of the record's currency, or of the one that is chosen for a new record. */
function useCurrency(form: Form, { currency }: Readonly<Record<string, ReferenceSource>>): string | undefined {
  const chosen = useFieldValue(form, ['currency'])
  return [...(currency?.present ?? []), ...(currency?.all ?? [])].find(({ id }) => id === chosen)?.name
}

/** The fields of the form itself; of a record that is only read, those that it has: nobody reads a password. */
function ownFields({ fields }: Form, read: RecordRow | null): string[] {
  return fields.filter(({ kind, name }) => kind !== 'group' && (!read || name in read)).map(({ name }) => name)
}

interface GroupProps {
  kind: RecordKind
  form: Form
  field: FieldMetadata
  record: RecordRow | null
}

function Group({ kind, form, field, record }: GroupProps) {
  const Special = kind.special?.[field.name]
  if (Special) return <Special record={record} />
  const columns = field.list ? tableFields(groupForm(field, form.forms)) : null
  return (
    <Section title={field.label}>
      {field.list ? (
        <Rows
          name={field.name}
          add={msg`Add`}
          empty={msg`There are none.`}
          row={field.label}
          relevance={kind.groupRelevance?.[field.name]}
          columns={columns ?? undefined}
        >
          {() =>
            columns ? (
              <RowColumns fields={columns} />
            ) : (
              <div className="app-row-fields">
                {groupForm(field, form.forms).map(({ name }) => (
                  <Field key={name} name={name} />
                ))}
              </div>
            )
          }
        </Rows>
      ) : (
        <GroupScope name={field.name} relevance={kind.groupRelevance?.[field.name]}>
          <FormFields />
        </GroupScope>
      )}
    </Section>
  )
}
