// The steps of an invoice that come, and a sentence's list of them with their days, for who doesn't see a timeline.

import { useLingui } from '@lingui/react/macro'
import { useFormats } from '../../ui/language/formats'
import { STEPS } from '../words'

interface Step {
  kind: keyof typeof STEPS
  on: string
  cancelled: unknown
}

/** Steps that nothing keeps from coming. */
export function happeningOf<Event extends Pick<Step, 'cancelled'>>(events: readonly Event[]): Event[] {
  return events.filter(({ cancelled }) => cancelled === null)
}

export function useStepWords(): (events: readonly Step[]) => string {
  const { i18n } = useLingui()
  const { day, list } = useFormats()
  return (events) => list(happeningOf(events).map(({ kind, on }) => `${i18n._(STEPS[kind])} (${day(on)})`))
}
