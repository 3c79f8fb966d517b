// Reasons why fields of a group have no effect, each said once for all of them.

import type { Relevance } from './scope'
import type { FormValues } from './values'

/** Ids of the reasons, in the order of the fields. */
export function reasonsOf(names: readonly string[], relevance: Relevance, values: FormValues): string[] {
  return [...new Set(names.flatMap((name) => relevance[name]?.(values)?.id ?? []))]
}
