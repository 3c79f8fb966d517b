// Why a request got no answer, in people's words.

import { t } from '@lingui/core/macro'
import type { CombinedError } from '@urql/core'

export function failureOf(error: CombinedError | undefined): string {
  const refused = error?.networkError ? undefined : error?.graphQLErrors[0]
  return refused?.message ?? t`The server can’t be reached. Try again.`
}
