// Why a write was refused, as every role's schema tells it.

export interface UserError {
  code: string
  message: string
  path: readonly string[]
}

/** All that is wrong, in one text. */
export function messageOf(errors: readonly Pick<UserError, 'message'>[]): string {
  return errors.map(({ message }) => message).join(' ')
}

/** Messages by a key of each error, such as the field that it is about; all of one key in one text. */
export function messagesBy<Of extends Pick<UserError, 'message'>>(
  errors: readonly Of[],
  keyOf: (error: Of) => string,
): Record<string, string> {
  const keys = [...new Set(errors.map(keyOf))]
  return Object.fromEntries(keys.map((key) => [key, messageOf(errors.filter((error) => keyOf(error) === key))]))
}

/** A record that is in the way of a write. Its name is known where the app has a page for it. */
export interface Blocker {
  __typename: string
  id: string
  name?: string
}

export interface WriteError extends UserError {
  usedBy?: readonly Blocker[]
  values?: readonly string[]
  /** The property of the record that is wrong, where the input doesn’t give its value. */
  propertyPath?: readonly string[] | null
}

/** Why a save was refused. */
export interface SaveError extends UserError {
  /** The record as it is now, where it was changed since it was read. */
  current?: object | null
  /** What was changed since then. */
  changedSince?: readonly FieldChange[]
}

/** Why something was not done, with who is in the way. */
export type Refusal = Pick<WriteError, 'message' | 'usedBy' | 'values'>

/** What a write of several records answers: the errors of each, or of the write as a whole. */
export interface ItemsAnswer {
  results: readonly { id: string; userErrors: readonly Refusal[] }[]
  userErrors: readonly WriteError[]
}

/** What a write allows and was probably not meant, at the property's path as in `changes`. */
export interface WriteWarning {
  code: string
  message: string
  path: readonly string[]
}

/** What tells a warning from others of the same write. */
export function warningKey({ code, path }: WriteWarning): string {
  return `${code} ${path.join('.')}`
}

/** One property that a write changed or would change, its values as JSON. */
export interface FieldChange {
  path: readonly string[]
  before: string | null
  after: string | null
}
