// Preview of a save, now or at an instant, requested whenever the instant or the classes change.

import { useEffect, useRef, useState } from 'react'
import type { UserError } from '../../api/errors'
import type { Amended } from '../../changes/amend/amended'
import { type Approvals, useApprovals } from '../../changes/approval'
import type { PlanPayload, TriedOut } from '../../changes/draftEditor'
import type { WriteReason } from '../../changes/ReasonOrApproval'
import type { TypedMoment } from '../../ui/language/typedMoment'
import type { Edit } from './useEdit'

/** Request for a review; it outlives the dialog, which somebody else's save closes for a while. */
export interface ReviewRequest {
  when: 'now' | 'date'
  /** Null until another instant than the first one that is proposed is typed. */
  typed: TypedMoment | null
  writeReason: WriteReason
  /** Approval is asked for, whether it is needed or not. */
  isRequested: boolean
  /** The other classes that get the same. */
  others: readonly { id: string; name: string }[]
}

export interface Reviewed extends TriedOut {
  errors: readonly UserError[]
  others: PlanPayload['others']
}

const PAUSE_MS = 400
const APPLY_AT = 'input.applyAt'

/** The error that is about the instant. */
export function instantError(errors: readonly UserError[]): string | null {
  return errors.find(({ path }) => path.join('.') === APPLY_AT)?.message ?? null
}

/** The other errors. */
export function otherErrors(errors: readonly UserError[]): readonly UserError[] {
  return errors.filter(({ path }) => path.join('.') !== APPLY_AT)
}

/** Review of a planned save; where only approval is missing, of whichever class, that is no error to mend. */
export function reviewedOf(plan: PlanPayload, approvals: Approvals | null): Reviewed {
  const lacking = [plan.userErrors, ...plan.others.map(({ errors }) => errors)].filter(approvals?.isMissing ?? none)
  return { ...plan, errors: lacking.includes(plan.userErrors) ? [] : plan.userErrors, missing: lacking.flat() }
}

function none(): boolean {
  return false
}

/** Whose place a plan takes. */
export function placeOf(amended: Amended | null): Pick<Amended, 'planned' | 'replaces'> {
  return amended ? { planned: amended.planned, replaces: amended.replaces } : {}
}

export function useReview(
  edit: Edit,
  { when, others }: ReviewRequest,
  moment: string | null,
  onClose: () => void,
  amended: Amended | null,
) {
  const [reviewed, setReviewed] = useState<Reviewed>()
  const [failure, setFailure] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [again, setAgain] = useState(0)
  const approvals = useApprovals()
  const round = useRef(0)
  const ids = others.map(({ id }) => id).join()
  const key = when === 'now' ? when : moment && `${moment} ${ids}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dialog stands over the form, so nothing else is entered meanwhile.
  useEffect(() => {
    round.current += 1
    const own = round.current
    if (key === null) return
    setAsking(true)
    const ask = async () => {
      if (when === 'now') {
        const answer = await edit.preview()
        if (own !== round.current) return
        setAsking(false)
        if (!answer) return onClose()
        setFailure(null)
        setReviewed({ ...answer, errors: [], others: [] })
        return
      }
      const answer = await edit.plan({
        ...placeOf(amended),
        applyAt: moment ?? '',
        others: ids ? ids.split(',') : [],
        isDry: true,
      })
      if (own !== round.current || answer === null) return
      setAsking(false)
      if ('failure' in answer) return setFailure(answer.failure)
      setFailure(null)
      setReviewed(reviewedOf(answer, approvals))
    }
    const waits = setTimeout(() => void ask(), reviewed ? PAUSE_MS : 0)
    return () => clearTimeout(waits)
  }, [key, again])
  return { reviewed, failure, isAsking, setReviewed, setFailure, retry: () => setAgain((before) => before + 1) }
}
