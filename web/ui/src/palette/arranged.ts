// Entries of the palette for a typed text: first the best matches, of whatever kind, then the rest by kind.

import { FIT, type Findable, ranked } from './ranking'

export interface Entry extends Findable {
  /** Its sort and its name, such as `panel:Taxation`. */
  id: string
}

interface EntryGroup<Item extends Entry> {
  group: string
  actions: readonly Item[]
}

const MOST_BEST = 5

/**
 * All groups while nothing is typed; otherwise what fits: the best of all groups in one of their own before the rest, and
 * of those the group with the best one first, so that no name that has the text within a word comes before whole words.
 */
export function arranged<Item extends Entry>(
  query: string,
  groups: readonly EntryGroup<Item>[],
  best: string,
): EntryGroup<Item>[] {
  const filled = groups.filter(({ actions }) => actions.length > 0)
  if (query.trim() === '') return filled
  const matches = ranked(
    query,
    filled.flatMap(({ actions }) => actions),
  )
  const first = matches.filter(({ fit }) => fit < FIT.about).slice(0, MOST_BEST)
  const isFirst = new Set(first.map(({ item }) => item.id))
  const rest = new Map(matches.filter(({ item }) => !isFirst.has(item.id)).map(({ item }, place) => [item.id, place]))
  const placeOf = (item: Item | undefined) => (item && rest.get(item.id)) ?? 0
  const others = filled
    .map(({ group, actions }) => ({
      group,
      actions: actions.filter(({ id }) => rest.has(id)).sort((one, other) => placeOf(one) - placeOf(other)),
    }))
    .filter(({ actions }) => actions.length > 0)
    .sort((one, other) => placeOf(one.actions[0]) - placeOf(other.actions[0]))
  return [{ group: best, actions: first.map(({ item }) => item) }, ...others].filter(
    ({ actions }) => actions.length > 0,
  )
}
