// What is sent of a form, and where the server's answer stands in it.

import { i18n } from '@lingui/core'
import type { LoadedForm } from '../../api/metadata'
import { isEnteredSince } from '../../forms/outdated'
import type { Problems } from '../../forms/problems'
import { changedInput, type FormValues } from '../../forms/values'
import type { RecordRow, SaveError } from '../kind'

/** What a save sends: of a new record what differs from the defaults, of another one what was changed. */
export function saveInput(
  { fields, groups }: LoadedForm,
  before: FormValues,
  values: FormValues,
  record: RecordRow | null,
): Record<string, unknown> {
  const changes = changedInput(fields, before, values, groups)
  return record ? { ...changes, id: record.id, expectedVersion: record.version } : changes
}

/** How many fields were changed; those of a group count one by one. */
export function countChanges({ fields, groups }: LoadedForm, before: FormValues, values: FormValues): number {
  return Object.entries(changedInput(fields, before, values, groups)).reduce((sum, [name, value]) => {
    const field = fields.find((one) => one.name === name)
    return sum + (field?.kind === 'group' && !field.list ? Object.keys(value as object).length : 1)
  }, 0)
}

export interface Told {
  /** By the path of the field that they stand at. */
  problems: Problems
  /** About the record as a whole. */
  general: readonly string[]
}

/**
 * Where each error of the server stands: at the value that it is about, or with the field's name where another one was
 * entered since it was sent. Paths begin with "input".
 */
export function toldOf({ fields }: LoadedForm, errors: readonly SaveError[], sent: FormValues, now: FormValues): Told {
  const problems: Record<string, string> = {}
  const general: string[] = []
  for (const { path, message } of errors) {
    const [, name, ...rest] = path
    const field = fields.find((one) => one.name === name)
    if (name === undefined || !field) general.push(message)
    else if (isEnteredSince(sent, now, [name, ...rest])) general.push(`${i18n._(field.label)}: ${message}`)
    else problems[[name, ...rest].join('.')] ??= message
  }
  return { problems, general }
}
