// The values in the custom fields that the class enables, each entered in the form of its type. Personal data that is
// masked for the viewer is neither shown nor sent.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { useEffect, useSyncExternalStore } from 'react'
import { useQuery } from 'urql'
import { useLastRead } from '../../api/lastRead'
import type { FieldsOfClassQuery } from '../../api/reseller/records/graphql'
import { FieldLines } from '../../forms/FormFields'
import { TypedValue } from '../../forms/facts/CustomFieldValue'
import { Section } from '../../forms/Section'
import { fieldOf, useEntered, useProblemsShown, useScope } from '../../forms/scope'
import { type FormValues, groupForm } from '../../forms/values'
import { failureOf } from '../../ui/failure'
import { ErrorState, Unset } from '../../ui/states'
import type { RecordRow } from '../kind'
import { useCustomerDocuments } from './documents'
import { rowsIn, VALUES, withEnabledRows } from './fieldRows'
import { useClassRead } from './useChosenClass'
import { ValueInput } from './ValueInput'

const MASKED = (
  <Unset>
    <Trans>Personal data that you may not see.</Trans>
  </Unset>
)

type EnabledField = NonNullable<FieldsOfClassQuery['customerClass']>['customFields'][number]
type Definition = NonNullable<EnabledField['customField']>

/** The fields that the class enables for a page. */
function enabledOn(page: Definition['object'], settings: readonly EnabledField[] | undefined): Definition[] {
  return (settings ?? [])
    .flatMap(({ enabled, customField }) => (enabled && customField ? customField : []))
    .filter(({ object }) => object === page)
}

export function CustomerFieldValues({ record }: { record: RecordRow | null }) {
  const { drawnClass, isKnown, error, retry } = useClassRead()
  return (
    <FieldValues
      record={record}
      fields={enabledOn('CUSTOMER', drawnClass?.customFields)}
      known={isKnown}
      failure={error ? failureOf(error) : null}
      onRetry={retry}
    />
  )
}

export function AccountFieldValues({ record }: { record: RecordRow | null }) {
  const { FieldsOfCustomerDocument } = useCustomerDocuments()
  const customerId = useEntered((values) => (values.customer as string | null) || null)
  const [answer, reload] = useQuery({
    query: FieldsOfCustomerDocument,
    variables: { id: customerId ?? '' },
    pause: customerId === null,
    requestPolicy: 'cache-and-network',
  })
  const { fetching, error } = answer
  const read = useLastRead(answer)?.customer
  const isKnown = customerId === null || read?.id === customerId || (read === null && !fetching && !error)
  const hasFailed = error !== undefined && !isKnown
  // Until another customer is read, the fields of the one before stay.
  const drawn = customerId === null || hasFailed ? null : read
  return (
    <FieldValues
      record={record}
      fields={enabledOn('ACCOUNT', drawn?.customerClass.customFields)}
      known={isKnown}
      failure={hasFailed ? failureOf(error) : null}
      onRetry={() => reload({ requestPolicy: 'network-only' })}
    />
  )
}

interface FieldValuesProps {
  record: RecordRow | null
  fields: readonly Definition[]
  /** Whether it is known which fields there are. */
  known: boolean
  /** Why that couldn't be read. */
  failure: string | null
  onRetry: () => void
}

function FieldValues({ record, fields, known, failure, onRetry }: FieldValuesProps) {
  const scope = useScope()
  const { form, asFacts } = scope
  const rows = useEntered(rowsIn)
  const problems = useSyncExternalStore(form.subscribe, form.problems)
  const masked = new Set(
    ((record?.[VALUES] as { customField: { id: string }; masked: boolean }[] | undefined) ?? [])
      .filter((value) => value.masked)
      .map(({ customField }) => customField.id),
  )
  const textOf = (id: string) => String(rows.find(({ customField }) => customField === id)?.value ?? '')
  // Only what the class enables is sent: the server refuses the rest.
  const ids = fields.map(({ id }) => id).join()
  useEffect(() => {
    if (asFacts || !known) return
    const saved = form.before([VALUES]) as FormValues[] | undefined
    const next = withEnabledRows(form.values(), saved ?? [], new Set(ids.split(',')))
    // Rows are followed, too: they are others once what is entered was merged with what somebody else saved.
    if (next && rows) form.assign(next)
  }, [form, asFacts, known, ids, rows])
  const enter = (id: string, value: string) => {
    const present = rowsIn(form.values())
    form.set(
      [VALUES],
      present.some(({ customField }) => customField === id)
        ? present.map((row) => (row.customField === id ? { ...row, value } : row))
        : [...present, { customField: id, value }],
    )
  }
  const list = fieldOf(scope, VALUES)
  const valueField = list && groupForm(list, form.forms).find(({ name }) => name === 'value')
  const drawn = fields
    .map(({ id }) => rows.findIndex(({ customField }) => customField === id))
    .filter((row) => row >= 0)
  useProblemsShown(form, [
    VALUES,
    ...drawn.flatMap((row) => [`${VALUES}.${row}.value`, `${VALUES}.${row}.customField`]),
  ])
  const leave = (row: number) => {
    if (valueField && row >= 0) form.validate([VALUES, row, 'value'], valueField)
  }
  return (
    <Section title={msg`Custom fields`}>
      {problems[VALUES] && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problems[VALUES]}
        </Text>
      )}
      {failure && <ErrorState message={failure} onRetry={onRetry} />}
      {known && fields.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>The class enables no custom fields here.</Trans>
        </Text>
      )}
      {asFacts ? (
        <dl className="app-facts">
          {fields.map((field) => (
            <div key={field.id}>
              <dt>{field.name}</dt>
              <dd>{masked.has(field.id) ? MASKED : <TypedValue type={field.type} value={textOf(field.id)} />}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <FieldLines inColumns>
          {fields.map((field) => {
            const row = rows.findIndex(({ customField }) => customField === field.id)
            return masked.has(field.id) ? (
              <dl key={field.id} className="app-facts">
                <div>
                  <dt>{field.name}</dt>
                  <dd>{MASKED}</dd>
                </div>
              </dl>
            ) : (
              <ValueInput
                key={field.id}
                definition={field}
                required={field.mandatory && !field.defaultValue}
                value={String(rows[row]?.value ?? '')}
                error={problems[`${VALUES}.${row}.value`] ?? problems[`${VALUES}.${row}.customField`]}
                onChange={(value) => enter(field.id, value)}
                onBlur={() => leave(row)}
              />
            )
          })}
        </FieldLines>
      )}
    </Section>
  )
}
