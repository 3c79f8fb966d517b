// Entries of a list, as they are typed or pasted in one text. A line is always an entry of its own; whether marks divide
// a line depends on what the entries are.

import type { FieldMetadata } from '../../api/metadata'

/** Lists whose entries may hold commas and semicolons themselves: `1,5 Mbit/s`. */
const WHOLE_LINES: ReadonlySet<string> = new Set(['options', 'masks'])

/** Marks between the entries of a list. */
export function dividerOf({ name, kind }: FieldMetadata): RegExp {
  if (WHOLE_LINES.has(name)) return /[\r\n]+/
  return kind === 'integer' ? /[\r\n,;\s]+/ : /[\r\n,;]+/
}

/** Entries in a text that are not in the list yet, without blanks around them. */
export function entriesIn(text: string, divider: RegExp, present: readonly string[]): string[] {
  const entries = text
    .split(divider)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !present.includes(entry))
  return [...new Set(entries)]
}
