// Order of what a search found: names that begin with the typed text, and then those that have it somewhere.

interface Named {
  id: string
  name: string
}

/** Entries found by the beginning of their name and by any part of it, each once. */
export function beginningFirst<Entry extends Named>(
  typed: string,
  begun: readonly Entry[],
  found: readonly Entry[],
): readonly Entry[] {
  const start = typed.trim().toLocaleLowerCase()
  const all = [...begun, ...found.filter(({ id }) => !begun.some((one) => one.id === id))]
  const begins = ({ name }: Entry) => name.toLocaleLowerCase().startsWith(start)
  return [...all.filter(begins), ...all.filter((one) => !begins(one))]
}
