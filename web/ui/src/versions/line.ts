// Where versions stand on a line of time: by their moments, and no closer than they can be told apart.

interface LineShape {
  /** Where each moment stands, in their order. */
  places: readonly number[]
  now: number
  /** The beginnings of months, with their places, so many that their names don't lie over each other. */
  months: readonly { at: string; place: number }[]
}

/** Places in rising order, each at least so far from the one before; what doesn't fit on the right is moved to the left. */
export function spread(places: readonly number[], gap: number, right: number): number[] {
  const moved: number[] = []
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  for (let at = moved.length - 1; at >= 0; at -= 1) {
    const limit = at === moved.length - 1 ? right : (moved[at + 1] ?? right) - gap
    moved[at] = Math.min(moved[at] ?? 0, limit)
  }
  return moved
}

interface LineOptions {
  left: number
  /** Where now stands; what is planned stands beyond it. */
  now: number
  /** The least distance of two marks, where there is room for it. */
  gap: number
  /** How wide the name of a month is. */
  monthWidth: number
}

/** The line of moments in rising order, from the first one until now. */
export function lineOf(moments: readonly string[], present: string, options: LineOptions): LineShape {
  const { left, now, monthWidth } = options
  const until = Date.parse(present)
  const times = moments.map((moment) => Date.parse(moment))
  const begin = Math.min(until, ...times)
  const span = Math.max(1, until - begin)
  const placeOf = (time: number) => left + ((time - begin) / span) * (now - left)
  const gap = Math.min(options.gap, (now - left) / Math.max(1, moments.length))
  const months = monthsBetween(begin, until).map((time) => ({ at: new Date(time).toISOString(), place: placeOf(time) }))
  const step = Math.max(1, Math.ceil((monthWidth * months.length) / Math.max(1, now - left)))
  return {
    places: spread(times.map(placeOf), gap, now - gap / 2),
    now,
    months: months.filter((_, number) => number % step === 0),
  }
}

/** The beginnings of months within a span, where the reader is. */
function monthsBetween(begin: number, until: number): number[] {
  const first = new Date(begin)
  const places: number[] = []
  for (let month = 1; ; month += 1) {
    const time = new Date(first.getFullYear(), first.getMonth() + month, 1).getTime()
    if (time > until) return places
    places.push(time)
  }
}

/** Where what is planned stands ahead of now: in its order, evenly, since its moments may be days or years away. */
export function aheadOf(count: number, now: number, right: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => now + ((number + 1) * (right - now)) / (count + 1))
}
