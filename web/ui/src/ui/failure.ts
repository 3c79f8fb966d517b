// Why a request got no answer, in people's words.

import { t } from '@lingui/core/macro'
import type { CombinedError } from '@urql/core'

/** How a value that is none of its type is told, in the words of GraphQL. */
const MISREAD = /^Variable '\$\w+'/
const MISREAD_AT = /^Variable '\$(\w+)' has invalid value at ((?:\.\w+|\[\d+\])+): /

export function failureOf(error: CombinedError | undefined): string {
  const refused = error?.networkError ? undefined : error?.graphQLErrors[0]
  if (refused && MISREAD.test(refused.message))
    return t`The server can’t read one of the values. Check what you entered.`
  return refused?.message ?? t`The server can’t be reached. Try again.`
}

/** Values that the server could not read, each at its field, as a refused write tells them; empty for another failure. */
export function misreadOf(error: CombinedError | undefined): { code: string; message: string; path: string[] }[] {
  return (error?.graphQLErrors ?? []).flatMap(({ message }) => {
    const [, input, place] = MISREAD_AT.exec(message) ?? []
    if (!input || !place) return []
    const path = [input, ...(place.match(/\w+/g) ?? [])]
    return [{ code: 'INVALID', message: t`The server can’t read this value.`, path }]
  })
}

/** Whether an address names what can't be the id of such a record: it leads to nothing, as one that was deleted. */
export function isNoId(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT') === true
}
