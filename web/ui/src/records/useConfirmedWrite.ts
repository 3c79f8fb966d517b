// A write of a record behind a confirming dialog: whether that is open, its properties, and why the write was refused.

import type { CombinedError } from '@urql/core'
import { useState } from 'react'
import { messageOf, type UserError } from '../api/errors'
import { isStale } from '../changes/changes'
import type { WriteBeside } from '../changes/draftEditor'
import { failureOf } from '../ui/failure'

interface ConfirmedInput {
  id: string
  expectedVersion: number
  reason: string | null
}

interface Answer {
  userErrors: readonly Pick<UserError, 'code' | 'message'>[]
  /** The record as it was written. */
  record?: object | null
}

type Write = (input: ConfirmedInput) => Promise<{ answer: Answer | undefined; error?: CombinedError }>

/** `isDone` says that the record is already as the write would make it: then nothing is asked any more. */
export function useConfirmedWrite(id: string, onWrite: WriteBeside, isDone: boolean, write: Write) {
  const [isOpen, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  if (isOpen && isDone) setOpen(false)
  const confirm = async (reason: string) => {
    setBusy(true)
    await onWrite(async (expectedVersion) => {
      const { answer, error } = await write({ id, expectedVersion, reason: reason || null })
      const refused = answer?.userErrors ?? []
      setFailure(answer ? messageOf(refused) : failureOf(error))
      if (isStale(refused)) return 'stale'
      if (!answer || refused.length > 0) return null
      setOpen(false)
      return answer.record ?? null
    })
    setBusy(false)
  }
  return {
    isOpen,
    open() {
      setFailure(null)
      setOpen(true)
    },
    /** Properties of the dialog that asks. */
    dialog: { failure, busy, onConfirm: (reason: string) => void confirm(reason), onClose: () => setOpen(false) },
  }
}
