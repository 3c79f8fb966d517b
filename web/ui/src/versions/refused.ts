// Why a class can't be put back, by the names of its settings: the server names them by their paths.

import type { MessageDescriptor } from '@lingui/core'
import type { Refusal, WriteError } from '../api/errors'
import { type FieldIndex, fieldAt } from '../changes/fields'

/** Refusals with every path in them as a panel and a label. */
export function inFieldWords(
  errors: readonly WriteError[],
  index: FieldIndex,
  word: (label: MessageDescriptor) => string,
): readonly Refusal[] {
  return errors.map((error) => {
    const message = (error.values ?? []).reduce((told, value) => {
      const found = fieldAt(index, value.split('.'))?.found
      if (!found) return told
      const name = [found.panel?.title, found.field.label].flatMap((label) => (label ? [word(label)] : [])).join(', ')
      return told.replaceAll(value, name)
    }, error.message)
    return { ...error, message }
  })
}
