// The columns of an xDR export, chosen from those that there are, in the order in which they are chosen.

import { useLingui } from '@lingui/react/macro'
import { MultiSelect } from '@mantine/core'
import { FieldHelp } from '../../forms/FieldHelp'
import { XDR_COLUMNS } from '../../forms/facts/choices'
import { fieldOf, useEntered, useFieldValue, useProblem, useScope } from '../../forms/scope'

const NAME = 'xdrColumns'

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
      data={Object.entries(XDR_COLUMNS).map(([column, words]) => ({ value: column, label: i18n._(words) }))}
    />
  )
}
