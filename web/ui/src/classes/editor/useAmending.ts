// Request or planned change, opened in its class as edits: over the class as it is, or as it will be before then.

import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { usePastClient } from '../../api/past'
import type { Amended } from '../../changes/amend/amended'
import { isStale } from '../../changes/changes'
import { failureOf } from '../../ui/failure'
import { useWorkspace } from '../workspace'
import type { Edit } from './useEdit'

/** The change whose settings are entered, as it was read last. */
interface Begun {
  id: string
  amended: Amended
}

interface Unread {
  message: string
  amended: Amended
}

function versionOf({ planned }: Amended): number {
  return planned?.version ?? 0
}

export function useAmending(edit: Edit, change: string | undefined) {
  const { panels, classDocument } = useWorkspace()
  const past = usePastClient()
  const navigate = useNavigate()
  const [id, setId] = useState(change)
  const [amended, setAmended] = useState<Amended | null>(null)
  const present = useRef({ edit, change, amended })
  present.current = { edit, change, amended }
  /** The change that is open, for what goes on with it later. */
  const opened = useRef(change)
  /** The one whose settings were entered: once, however often it is read, since some may have been taken back. */
  const begun = useRef<Begun>(undefined)
  const [isChanged, setChanged] = useState(false)
  const [unread, setUnread] = useState<Unread | null>(null)
  const open = useCallback((next: string | undefined) => {
    if (next !== opened.current) {
      // The settings of one are none of the other's.
      if (next !== undefined && present.current.amended) present.current.edit.discard()
      begun.current = undefined
      setAmended(null)
      setChanged(false)
      setUnread(null)
    }
    opened.current = next
    setId(next)
  }, [])
  /** It is read again once it was changed since: its save was refused for that. */
  const [reads, setReads] = useState(0)
  const { refused } = edit
  useEffect(() => {
    if (isStale(refused.errors)) setReads((before) => before + 1)
  }, [refused])
  // The address of a panel says nothing of it: what was opened stays open there.
  useEffect(() => {
    if (change !== undefined) open(change)
  }, [change, open])
  const forget = useCallback(() => {
    open(undefined)
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
      if (!customerClass || of === undefined) return
      if (begun.current?.id === of) {
        // Somebody else changed it: what is entered stays, and takes the place of that.
        if (versionOf(next) <= versionOf(begun.current.amended)) return
        begun.current.amended = next
        setAmended((present) => present && next)
        return setChanged(true)
      }
      const own: Begun = { id: of, amended: next }
      begun.current = own
      setUnread(null)
      const before = next.applyAt === null ? Number.NaN : Date.parse(next.applyAt) - 1
      const at = before > Date.now() ? { time: new Date(before).toISOString() } : null
      const then = at && (await past.query(classDocument, { id: customerClass.id, at }).toPromise())
      const { draftsOf } = await import('../../changes/amend/amended')
      const ofThen = then?.data?.customerClass
      const edits =
        ofThen || !then?.error ? await draftsOf(panels, ofThen ?? customerClass, next.input, drafts.all) : null
      // It was left, or sent, while it was read.
      if (begun.current !== own) return
      if (!edits) {
        // Over the class as it is now, settings that are as now would be lost.
        begun.current = undefined
        return setUnread({ message: failureOf(then?.error), amended: own.amended })
      }
      enter(edits, Boolean(ofThen))
      setAmended(own.amended)
    },
    [panels, classDocument, past],
  )
  const stop = () => {
    present.current.edit.discard()
    forget()
  }
  return {
    id,
    amended,
    /** The change whose settings are entered; undefined until they are. */
    entered: amended ? id : undefined,
    begin: (next: Amended) => void begin(next),
    stop,
    reads,
    isChanged,
    /** Why its settings couldn't be entered. */
    unread: unread && { message: unread.message, retry: () => void begin(unread.amended) },
  }
}
