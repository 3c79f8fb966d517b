// A date and time as a field of the page holds it, in the time zone of whoever looks, and as it is kept: in UTC.

/** `2026-03-31T14:30` of a moment in ISO 8601; empty for what is none. */
export function localMoment(iso: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return ''
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}

/** The moment in ISO 8601 with its zone; empty for what is none. */
export function isoMoment(local: string): string {
  const moment = new Date(local)
  return local === '' || Number.isNaN(moment.getTime()) ? '' : `${moment.toISOString().slice(0, 19)}Z`
}
