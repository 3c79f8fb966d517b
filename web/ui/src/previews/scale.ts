// Where days and amounts stand in a drawing.

const DAY_MS = 86_400_000

/** Days from one day to another; negative backwards. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Where a value stands between two bounds that are drawn at two places. */
export function placed(value: number, [low, high]: [number, number], [left, right]: [number, number]): number {
  return high === low ? (left + right) / 2 : left + ((value - low) / (high - low)) * (right - left)
}

/** Labels that would lie over each other, in rows: the row of each, the first that has room at its place. */
export function rowsOf(places: readonly number[], width: number): number[] {
  const ends: number[] = []
  return places.map((place) => {
    const free = ends.findIndex((end) => end <= place)
    const row = free < 0 ? ends.length : free
    ends[row] = place + width
    return row
  })
}
