// How long a text is: in characters as the server counts them, so that one outside Unicode's first plane is one.

import { plural } from '@lingui/core/macro'

/** Why a text is too long, or null. A field's own `maxLength` would count it in units of UTF-16. */
export function lengthProblem(text: string, most: number | null | undefined): string | null {
  if (most === null || most === undefined || [...text].length <= most) return null
  return plural(most, { one: 'At most # character.', other: 'At most # characters.' })
}
