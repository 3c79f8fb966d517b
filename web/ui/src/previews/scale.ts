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
export function rowsOf(places: readonly number[], width: number | readonly number[]): number[] {
  const ends: number[] = []
  return places.map((place, index) => {
    const free = ends.findIndex((end) => end <= place)
    const row = free < 0 ? ends.length : free
    ends[row] = place + (typeof width === 'number' ? width : (width[index] ?? 0))
    return row
  })
}

/** About as much as text is wide, in the letters of a picture, with what keeps it from the next one. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * 0.6 + 8
}

/** Where text begins that stands in the middle of a place, and within a drawing of that width. */
export function within(place: number, long: number, width: number): number {
  return Math.max(0, Math.min(place - long / 2, width - long))
}
