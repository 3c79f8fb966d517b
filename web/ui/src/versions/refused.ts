// Why a class can't be put back, by the names of its settings: the server names them by their paths.

import type { MessageDescriptor } from '@lingui/core'
import type { Refusal, WriteError } from '../api/errors'
import { type FieldIndex, fieldAt } from '../changes/fields'

/** Refusals with the property that each is about as a panel and a label. */
export function inFieldWords(
  errors: readonly WriteError[],
  index: FieldIndex,
  word: (label: MessageDescriptor) => string,
): readonly Refusal[] {
  return errors.map((error) => {
    const { propertyPath } = error
    const field = propertyPath && fieldAt(index, propertyPath)?.field
    if (!field) return error
    const name = [field.panel?.title, field.field.label].flatMap((label) => (label ? [word(label)] : [])).join(', ')
    return { ...error, message: error.message.replaceAll(propertyPath.join('.'), name) }
  })
}
