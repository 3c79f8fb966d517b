// The columns of an xDR export, chosen from those that there are, in the order in which they are chosen.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { MultiSelect } from '@mantine/core'
import { FieldHelp } from '../../forms/FieldHelp'
import { fieldOf, useEntered, useFieldValue, useProblem, useScope } from '../../forms/scope'

const NAME = 'xdrColumns'

const COLUMN_LABELS: Readonly<Record<string, MessageDescriptor>> = {
  XDR_ID: msg`xDR number`,
  ACCOUNT: msg`Account`,
  SERVICE: msg`Service`,
  CALLER: msg`Caller`,
  CALLED: msg`Called`,
  DESTINATION: msg`Destination`,
  STARTED_AT: msg`Start`,
  ENDED_AT: msg`End`,
  QUANTITY: msg`Quantity`,
  CHARGED_QUANTITY: msg`Charged quantity`,
  AMOUNT: msg`Amount`,
  TAX: msg`Tax`,
  CURRENCY: msg`Currency`,
  DESCRIPTION: msg`Description`,
}

export function XdrColumns() {
  const { i18n, t } = useLingui()
  const scope = useScope()
  const { form, path: at, readOnly, relevance } = scope
  const path = [...at, NAME]
  const value = useFieldValue(form, path)
  const problem = useProblem(form, path, true)
  const reason = useEntered((values) => relevance[NAME]?.(values) ?? null)
  const field = fieldOf(scope, NAME)
  if (!field) return null
  const chosen = Array.isArray(value) ? value.map(String) : []
  return (
    <MultiSelect
      label={i18n._(field.label)}
      description={<FieldHelp field={field} reason={reason} />}
      placeholder={chosen.length === 0 ? t`All columns` : undefined}
      data-path={NAME}
      searchable
      hidePickedOptions
      clearable
      disabled={readOnly || reason !== null}
      error={problem}
      value={chosen}
      onChange={(next) => form.set(path, next)}
      nothingFoundMessage={t`Nothing found.`}
      data={Object.entries(COLUMN_LABELS).map(([column, words]) => ({ value: column, label: i18n._(words) }))}
    />
  )
}
