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
  const present = useRef(edit)
  present.current = edit
  // The address of a panel says nothing of it: what was opened stays open there.
  useEffect(() => {
    if (change !== undefined) setId(change)
  }, [change])
  const forget = useCallback(() => {
    setId(undefined)
    setAmended(null)
  }, [])
  // It was sent: what is entered from now on is something else.
  useEffect(() => {
    if (edit.saved) forget()
  }, [edit.saved, forget])

  const begin = useCallback(
    async (next: Amended) => {
      const { customerClass, drafts, enter } = present.current
      if (!customerClass) return
      const before = next.applyAt === null ? Number.NaN : Date.parse(next.applyAt) - 1
      const at = before > Date.now() ? { time: new Date(before).toISOString() } : null
      const then = at && (await past.query(classDocument, { id: customerClass.id, at }).toPromise())
      const { draftsOf } = await import('../../changes/amend/amended')
      enter(await draftsOf(panels, then?.data?.customerClass ?? customerClass, next.input, drafts.all))
      setAmended(next)
    },
    [panels, classDocument, past],
  )
  const stop = () => {
    const { customerClass, discard } = present.current
    forget()
    discard()
    if (change !== undefined && customerClass) void navigate({ to: '.', search: {} })
  }
  return { id, amended, begin: (next: Amended) => void begin(next), stop }
}
