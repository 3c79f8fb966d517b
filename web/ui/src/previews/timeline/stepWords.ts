// The steps of an invoice that come, and a sentence's list of them with their days, for who doesn't see a timeline.

import { useLingui } from '@lingui/react/macro'
import { useFormats } from '../../ui/language/formats'
import { STEPS } from '../words'
import { becomesOverdue } from './phases'

interface Step {
  kind: keyof typeof STEPS
  on: string
  cancelled: unknown
}

/** Steps that nothing keeps from coming. */
export function happeningOf<Event extends Pick<Step, 'cancelled'>>(events: readonly Event[]): Event[] {
  return events.filter(({ cancelled }) => cancelled === null)
}

interface Course {
  status: Parameters<typeof becomesOverdue>[0]['status']
  events: readonly Step[]
}

/** The course of an invoice that nobody pays, in words: its steps, or why there are none, which are left out or not set. */
export function useCourseWords(): (course: Course) => string {
  const { i18n, t } = useLingui()
  const { day, list } = useFormats()
  return (course) => {
    const steps = happeningOf(course.events).map(({ kind, on }) => `${i18n._(STEPS[kind])} (${day(on)})`)
    const words =
      steps.length > 0 ? list(steps) : course.events.length > 0 ? t`all steps are left out` : t`no steps are set`
    return becomesOverdue(course) ? words : t`never overdue; ${words}`
  }
}
