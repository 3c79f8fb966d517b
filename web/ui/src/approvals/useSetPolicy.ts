// The policy as it is entered, and its setting: upon the version that was read, and where that needs approval, in one of
// the ways. What is entered while it is sent stays, and is set next; so it is when somebody else has set it meanwhile.

import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useClient, useMutation } from 'urql'
import {
  ApprovalPolicyDocument,
  type ApprovalPolicyFieldsFragment,
  ApprovalPolicySetDocument,
  type ApprovalPolicySetInput,
} from '../api/admin/approvals/graphql'
import { messageOf, type UserError } from '../api/errors'
import { useSentKey } from '../api/sentKey'
import type { ApprovalWay } from '../changes/approval'
import { isStale } from '../changes/changes'
import { failureOf } from '../ui/failure'
import { inputOf, isMissing } from './writes'

/** Values of the form. */
export interface Entered {
  panels: NonNullable<ApprovalPolicySetInput['panels']>
  /** As it is typed; null while no number of customers needs approval. */
  customersAbove: string | null
}

const NOTHING: readonly UserError[] = []

function enteredOf({ panels, customersAbove }: ApprovalPolicyFieldsFragment): Entered {
  return {
    panels: panels as Entered['panels'],
    customersAbove: customersAbove === null ? null : String(customersAbove),
  }
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

/** The policy as it is, with what was entered since something was sent: each panel by itself, and the number. */
export function enteredSince(sent: Entered, now: Entered, saved: Entered): Entered {
  const [had, has] = [new Set(sent.panels), new Set(now.panels)]
  const kept = saved.panels.filter((name) => has.has(name) || !had.has(name))
  const added = now.panels.filter((name) => !had.has(name) && !kept.includes(name))
  return {
    panels: [...kept, ...added],
    customersAbove: now.customersAbove === sent.customersAbove ? saved.customersAbove : now.customersAbove,
  }
}

export function useSetPolicy(latest: ApprovalPolicyFieldsFragment, onSaved: (version: number) => void) {
  const { t } = useLingui()
  const client = useClient()
  const [, set] = useMutation(ApprovalPolicySetDocument)
  const { keyed, answered } = useSentKey()
  /** The policy that what is entered stands upon. */
  const [policy, setPolicy] = useState(latest)
  const saved = enteredOf(policy)
  const [entered, setEntered] = useState(saved)
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState(NOTHING)
  const [failure, setFailure] = useState<string | null>(null)
  const [isRequested, setRequested] = useState(false)
  const isChanged = !isSame(saved, entered)
  // A newer one is taken only while nothing is entered that stands upon the one before.
  if (latest.version > policy.version && !isChanged && !busy) {
    setPolicy(latest)
    setEntered(enteredOf(latest))
  }
  const enter = (next: Partial<Entered>) => {
    setMissing(NOTHING)
    setFailure(null)
    setRequested(false)
    setEntered((now) => ({ ...now, ...next }))
  }
  /** Bases what is entered on the policy that somebody else has set meanwhile. */
  const rebase = async (refusal: string) => {
    const { data } = await client.query(ApprovalPolicyDocument, {}, { requestPolicy: 'network-only' })
    const theirs = data?.approvalPolicy
    if (!theirs) return
    setPolicy(theirs)
    setEntered((now) => enteredSince(saved, now, enteredOf(theirs)))
    setFailure(`${refusal} ${t`Your changes are now based on version ${theirs.version}. Check them and save again.`}`)
  }
  const send = async (approval?: { way: ApprovalWay; reason: string }) => {
    const customersAbove = entered.customersAbove === null ? null : Number(entered.customersAbove)
    const going = approval && { ...inputOf(approval.way), reason: approval.reason }
    const values = { expectedVersion: policy.version, panels: entered.panels, customersAbove, ...going }
    setBusy(true)
    const { data, error } = await set({ input: keyed(values) })
    setBusy(false)
    const answer = data?.approvalPolicySet
    setFailure(answer ? null : failureOf(error))
    if (!answer) return
    answered()
    const isUnapproved = isMissing(answer.userErrors)
    setMissing(isUnapproved ? answer.userErrors : NOTHING)
    if (!isUnapproved && answer.userErrors.length > 0) {
      setFailure(messageOf(answer.userErrors))
    }
    setRequested(answer.approvalRequest !== null)
    if (isStale(answer.userErrors)) await rebase(messageOf(answer.userErrors))
    if (answer.userErrors.length > 0) return
    // What is asked for changes nothing yet.
    const written = answer.approvalRequest ? policy : (answer.approvalPolicy ?? policy)
    setPolicy(written)
    setEntered((now) => enteredSince(entered, now, enteredOf(written)))
    if (!answer.approvalRequest) onSaved(written.version)
  }
  return {
    saved,
    entered,
    isChanged,
    enter,
    send,
    missing,
    failure,
    busy,
    isRequested,
    forget: () => enter({}),
  }
}
