// Why a write was refused, as every role's schema tells it.

import { t } from '@lingui/core/macro'
import type { CombinedError } from '@urql/core'

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
}

/** Why an answer didn't come, in people's words. */
export function failureOf(error: CombinedError): string {
  if (error.networkError) return t`The server can’t be reached. Try again.`
  return error.graphQLErrors[0]?.message ?? error.message
}

/** One property that a write changed or would change, its values as JSON. */
export interface FieldChange {
  path: readonly string[]
  before: string | null
  after: string | null
}
