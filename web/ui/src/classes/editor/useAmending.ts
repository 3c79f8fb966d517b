// Request or planned change, opened in its class as edits: over the class as it is, or as it will be before then.

import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { usePastClient } from '../../api/past'
import type { Amended } from '../../changes/amend/amended'
import { useWorkspace } from '../workspace'
import type { Edit } from './useEdit'

export function useAmending(edit: Edit, change: string | undefined) {
  const { panels, classDocument } = useWorkspace()
  const past = usePastClient()
  const navigate = useNavigate()
  const [id, setId] = useState(change)
  const [amended, setAmended] = useState<Amended | null>(null)
  const present = useRef({ edit, change })
  present.current = { edit, change }
  /** The change that is open, for what goes on with it later. */
  const opened = useRef(change)
  /** The one whose settings were entered: once, however often it is read, since some may have been taken back. */
  const begun = useRef<string>(undefined)
  const open = useCallback((next: string | undefined) => {
    if (next !== opened.current) begun.current = undefined
    opened.current = next
    setId(next)
  }, [])
  // The address of a panel says nothing of it: what was opened stays open there.
  useEffect(() => {
    if (change !== undefined) open(change)
  }, [change, open])
  const forget = useCallback(() => {
    open(undefined)
    setAmended(null)
    // The address that opened it would open it again, and the link to it would lead nowhere else.
    if (present.current.change === undefined) return
    void navigate({
      to: '.',
      search: ({ change: _, ...others }: Record<string, unknown>) => others,
      replace: true,
      resetScroll: false,
    })
  }, [open, navigate])
  // It was sent: what is entered from now on is something else.
  useEffect(() => {
    if (edit.saved && !edit.saved.isPutBack) forget()
  }, [edit.saved, forget])

  const begin = useCallback(
    async (next: Amended) => {
      const of = opened.current
      const { customerClass, drafts, enter } = present.current.edit
      if (!customerClass || of === undefined || begun.current === of) return
      begun.current = of
      const before = next.applyAt === null ? Number.NaN : Date.parse(next.applyAt) - 1
      const at = before > Date.now() ? { time: new Date(before).toISOString() } : null
      const then = at && (await past.query(classDocument, { id: customerClass.id, at }).toPromise())
      const { draftsOf } = await import('../../changes/amend/amended')
      const edits = await draftsOf(panels, then?.data?.customerClass ?? customerClass, next.input, drafts.all)
      // It was left, or sent, while it was read.
      if (begun.current !== of) return
      enter(edits)
      setAmended(next)
    },
    [panels, classDocument, past],
  )
  const stop = () => {
    present.current.edit.discard()
    forget()
  }
  return { id, amended, begin: (next: Amended) => void begin(next), stop }
}
