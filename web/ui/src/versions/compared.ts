// Differences between two classes or moments, by the panels of the page.

import type { FieldChange } from '../api/errors'
import type { ClassComparisonQuery } from '../api/reseller/versions/graphql'
import { leadsInto, type Part } from '../changes/part'

type Answer = NonNullable<ClassComparisonQuery['customerClassComparison']['answer']>

export interface ComparedPart {
  part: Part
  /** The value on the left as the one before, the one on the right as the one after. */
  changes: readonly FieldChange[]
}

/** The differing properties by panel, in the order of the panels. */
export function comparedParts({ panels }: Answer, parts: readonly Part[]): readonly ComparedPart[] {
  const changes = panels
    .flatMap(({ properties }) => properties)
    .map(({ path, left, right }): FieldChange => ({ path, before: left, after: right }))
  return parts.flatMap((part) => {
    const own = changes.filter(({ path }) => leadsInto(part, path))
    return own.length > 0 ? [{ part, changes: own }] : []
  })
}
