// Why a write was refused, as every role's schema tells it.

export interface UserError {
  code: string
  message: string
  path: readonly string[]
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
}

/** One property that a write changed or would change, its values as JSON. */
export interface FieldChange {
  path: readonly string[]
  before: string | null
  after: string | null
}
