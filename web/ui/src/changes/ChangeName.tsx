// Name of a changed setting in people's words, and of its row where it is in a list.

import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { languageName } from '../forms/inputs/languages'
import { Value } from '../forms/Value'
import { plainWords } from '../forms/words'
import { isGlobalId, RecordName } from '../links/RecordName'
import { type FieldIndex, fieldAt, type IndexedField } from './fields'

/** Properties that no form has. */
const CHANGE_LABELS: Readonly<Record<string, ReturnType<typeof msg>>> = {
  clonedFrom: msg`Copied from`,
  revertedTo: msg`Put back to version`,
  isDefault: msg`Default class`,
  plannedBy: msg`Planned by`,
}

/** One step of a path that no form knows: the id of a record, or a name of the schema. */
function Step({ step }: { step: string }) {
  return isGlobalId(step) ? <RecordName id={step} /> : plainWords(step)
}

/** Name of a row: the record or the choice that identifies it in its list, and its language. */
function RowName({ row, index }: { row: NonNullable<IndexedField['row']>; index: FieldIndex }) {
  const { i18n } = useLingui()
  const { place, key } = row
  if (isGlobalId(key)) return <RecordName id={key} />
  // Texts are told apart by their type and language, which no choice has a blank in.
  const [first, language] = key.split(' ')
  const within = `${place.join('.')}.`
  const inner = [...index].filter(([at]) => at.startsWith(within)).map(([, { field }]) => field)
  const choice = inner.flatMap(({ choices }) => choices?.find(({ value }) => value === first) ?? [])[0]
  if (choice) {
    return [i18n._(choice.label), language && languageName(i18n.locale, language)].filter(Boolean).join(', ')
  }
  // Anything else is a value of the row's first field, such as the day of a holiday.
  const [identifying] = inner
  if (identifying && identifying.kind !== 'choice') return <Value field={identifying} value={key} />
  return plainWords(key)
}

export function ChangeName({ path, index }: { path: readonly string[]; index: FieldIndex }): ReactNode {
  const { i18n } = useLingui()
  const indexed = fieldAt(index, path)
  if (indexed) {
    const { field, row } = indexed
    if (!row) return i18n._(field.field.label)
    return (
      <>
        {field.field === row.list.field ? null : <>{i18n._(field.field.label)}: </>}
        <RowName row={row} index={index} />
      </>
    )
  }
  const word = CHANGE_LABELS[path.join('.')]
  if (word) return i18n._(word)
  return path.map((step, depth) => (
    <span key={path.slice(0, depth + 1).join('.')}>
      {depth > 0 && ': '}
      <Step step={step} />
    </span>
  ))
}
