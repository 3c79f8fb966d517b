// The places of a form where problems are shown: those of its fields that are drawn now. A problem that has none is told
// above the fields, since nobody could find it.

export interface Places {
  /**
   * Tell that problems at some keys are shown from now on; a key that ends in a dot stands for all below it. Gives what
   * takes that back.
   */
  add(keys: readonly string[]): () => void
  /** Whether a problem at a key is shown. */
  has(key: string): boolean
  subscribe(listener: () => void): () => void
}

export function createPlaces(): Places {
  /** How many show the problems at each key. */
  const shown = new Map<string, number>()
  const listeners = new Set<() => void>()
  const count = (keys: readonly string[], by: number) => {
    for (const key of keys) {
      const left = (shown.get(key) ?? 0) + by
      left > 0 ? shown.set(key, left) : shown.delete(key)
    }
    for (const listener of listeners) listener()
  }
  return {
    add(keys) {
      count(keys, 1)
      return () => count(keys, -1)
    },
    has: (key) => shown.has(key) || [...key.matchAll(/\./g)].some(({ index }) => shown.has(key.slice(0, index + 1))),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
