// Rows of values in custom fields: a form has those of the fields that the class enables. What was entered in others is
// kept aside, neither counted nor sent, until a class is chosen that enables them again.

import { type FormValues, isSame } from '../../forms/values'

/** The list of values. */
export const VALUES = 'customFields'
/** No field of the form, so that nothing of it is a change. */
const ASIDE = 'customFieldsAside'

const NONE: readonly FormValues[] = []

/** The values that are entered. */
export function rowsIn(values: FormValues): readonly FormValues[] {
  return (values[VALUES] as FormValues[] | undefined) ?? NONE
}

function asideIn(values: FormValues): readonly FormValues[] {
  return (values[ASIDE] as FormValues[] | undefined) ?? NONE
}

/** Whether another row is of the same field. */
function isOf({ customField }: FormValues) {
  return (other: FormValues) => other.customField === customField
}

/**
 * The values of a form with the rows of the fields that are enabled; null where they are those already. A value that was
 * saved stays as it was saved: the server keeps it and shows it again with its field.
 */
export function withEnabledRows(
  values: FormValues,
  saved: readonly FormValues[],
  enabled: ReadonlySet<string>,
): FormValues | null {
  const rows = rowsIn(values)
  const isEnabled = ({ customField }: FormValues) => enabled.has(String(customField))
  const left = rows.filter((row) => !isEnabled(row) && !isSame(row, saved.find(isOf(row))))
  const back = asideIn(values).filter(isEnabled)
  if (left.length === 0 && back.length === 0) return null
  const kept = rows.flatMap((row): FormValues[] => {
    const taken = isEnabled(row) ? (back.find(isOf(row)) ?? row) : saved.find(isOf(row))
    return taken ? [taken] : []
  })
  const added = back.filter((row) => !kept.some(isOf(row)))
  const aside = asideIn(values).filter((row) => !isEnabled(row))
  return { [VALUES]: [...kept, ...added], [ASIDE]: [...aside, ...left] }
}
