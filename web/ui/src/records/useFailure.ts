// Why a request got no answer, in people's words.

import { useLingui } from '@lingui/react/macro'
import type { CombinedError } from '@urql/core'
import { useCallback } from 'react'

export function useFailure(): (error: CombinedError | undefined) => string {
  const { t } = useLingui()
  return useCallback(
    (error) =>
      error && !error.networkError && error.graphQLErrors[0]
        ? error.graphQLErrors[0].message
        : t`The server can’t be reached. Try again.`,
    [t],
  )
}
