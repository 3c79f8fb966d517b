// Why a request got no answer, in people's words.

import { t } from '@lingui/core/macro'
import type { CombinedError } from '@urql/core'

export function failureOf(error: CombinedError | undefined): string {
  const refused = error?.networkError ? undefined : error?.graphQLErrors[0]
  return refused?.message ?? t`The server can’t be reached. Try again.`
}

/** Whether an address names what can't be the id of such a record: it leads to nothing, as one that was deleted. */
export function isNoId(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT') === true
}
