// Setting the policy: upon the version that was read, and where that needs approval, in one of the ways.

import { useState } from 'react'
import { useMutation } from 'urql'
import {
  type ApprovalPolicyFieldsFragment,
  ApprovalPolicySetDocument,
  type ApprovalPolicySetInput,
} from '../api/admin/approvals/graphql'
import type { UserError } from '../api/errors'
import { useSentKey } from '../api/sentKey'
import type { ApprovalWay } from '../changes/approval'
import { failureOf } from '../ui/failure'
import { inputOf, isMissing } from './writes'

/** Values of the form; a number that is being typed may be none yet. */
export interface Entered {
  panels: NonNullable<ApprovalPolicySetInput['panels']>
  customersAbove: number | '' | null
}

const NOTHING: readonly UserError[] = []

export function enteredOf({ panels, customersAbove }: ApprovalPolicyFieldsFragment): Entered {
  return { panels: panels as Entered['panels'], customersAbove }
}

/** The order in which panels were chosen says nothing. */
export function isSame(one: Entered, other: Entered): boolean {
  const [mine, theirs] = [new Set<string>(one.panels), new Set<string>(other.panels)]
  return (
    one.customersAbove === other.customersAbove &&
    mine.size === theirs.size &&
    [...mine].every((name) => theirs.has(name))
  )
}

export function useSetPolicy({ version }: ApprovalPolicyFieldsFragment, onSaved: (version: number) => void) {
  const [{ fetching }, set] = useMutation(ApprovalPolicySetDocument)
  const { keyed, answered } = useSentKey()
  const [missing, setMissing] = useState(NOTHING)
  const [failure, setFailure] = useState<string | null>(null)
  const [isRequested, setRequested] = useState(false)

  /** Whether it was done, or asked for. */
  const send = async (entered: Entered, approval?: { way: ApprovalWay; reason: string }): Promise<boolean> => {
    const { panels, customersAbove } = entered
    if (customersAbove === '') return false
    const going = approval && { ...inputOf(approval.way), reason: approval.reason }
    const { data, error } = await set({ input: keyed({ expectedVersion: version, panels, customersAbove, ...going }) })
    const answer = data?.approvalPolicySet
    setFailure(answer ? null : failureOf(error))
    if (!answer) return false
    answered()
    const isUnapproved = isMissing(answer.userErrors)
    setMissing(isUnapproved ? answer.userErrors : NOTHING)
    if (!isUnapproved && answer.userErrors.length > 0) {
      setFailure(answer.userErrors.map(({ message }) => message).join(' '))
    }
    setRequested(answer.approvalRequest !== null)
    if (answer.userErrors.length > 0) return false
    if (!answer.approvalRequest && answer.approvalPolicy) onSaved(answer.approvalPolicy.version)
    return true
  }
  return {
    send,
    missing,
    failure,
    busy: fetching,
    isRequested,
    forget: () => {
      setMissing(NOTHING)
      setFailure(null)
      setRequested(false)
    },
  }
}
