// @vitest-environment jsdom
// A planned change that is opened in its class as edits, and what is left of that once it is sent or left.

import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useSearch,
} from '@tanstack/react-router'
import { act, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import type { Client } from 'urql'
import { expect, test, vi } from 'vitest'
import type { FormMetadata } from '../../api/metadata'
import { PastClientContext } from '../../api/past'
import type { Amended } from '../../changes/amend/amended'
import { useBegin } from '../../changes/amend/useBegin'
import { createDrafts, type Drafts } from '../../changes/drafts'
import type { Saved } from '../../ui/saved'
import { type Workspace, WorkspaceContext } from '../workspace'
import { useAmending } from './useAmending'
import type { Edit } from './useEdit'

const FIELDS: FormMetadata = [{ name: 'description', kind: 'text', label: { id: 'Description' } }]
const PART = { name: 'Overview', title: { id: 'Overview' }, path: [], form: async () => FIELDS }
const WORKSPACE = { panels: [PART], classDocument: {} } as unknown as Workspace
const CLASS = { id: 'CustomerClass:1', description: '' }
const NEXT_YEAR = new Date(Date.now() + 365 * 86_400_000).toISOString()
const PLANNED: Amended = {
  input: { description: 'From July on.' },
  applyAt: NEXT_YEAR,
  reason: '',
  planned: { id: 'PlannedChange:7', version: 1 },
}

/** Another planned change of the class. */
const OTHER: Amended = {
  input: { description: 'From August on.' },
  applyAt: NEXT_YEAR,
  reason: '',
  planned: { id: 'PlannedChange:8', version: 1 },
}

const NEWER = { ...PLANNED, input: { description: 'Theirs.' }, planned: { id: 'PlannedChange:7', version: 2 } }
const CONFLICT = { code: 'VERSION_CONFLICT', message: 'Changed.', path: ['input', 'expectedVersion'] }

/** Stand-in for the page: what it was given last, and what was done with it. */
const stage = {
  drafts: createDrafts(),
  /** The change as the server has it. */
  planned: PLANNED,
  refuse: (_refused: { errors: object[] }): void => undefined,
  entered: [] as Drafts[],
  /** Whether each of these is about a date. */
  forDate: [] as boolean[],
  discard: vi.fn(),
  tell: (saved: Saved | null) => void saved,
  amending: null as ReturnType<typeof useAmending> | null,
}

/** The change as it is read once, with the class as it is now; another version of the class takes its place. */
function Read({ onAmend }: { onAmend: (amended: Amended) => void }) {
  const [planned] = useState(stage.planned)
  useBegin(planned, onAmend)
  return null
}

function Editor() {
  const { change, time } = useSearch({ strict: false }) as { change?: string; time?: string }
  const [saved, setSaved] = useState<Saved | null>(null)
  const [refused, refuse] = useState<{ errors: object[] }>({ errors: [] })
  const { drafts, discard, entered, forDate } = stage
  const enter = (next: Drafts, isForDate: boolean) => {
    entered.push(next)
    forDate.push(isForDate)
    drafts.restart(next)
  }
  const edit = { customerClass: CLASS, drafts, discard, saved, refused, enter }
  const amending = useAmending(edit as unknown as Edit, change)
  Object.assign(stage, { tell: setSaved, refuse, amending })
  return (
    <>
      <p>{amending.id === undefined ? 'Nothing is opened' : `${amending.id} is opened`}</p>
      {amending.id !== undefined && time === undefined && (
        <Read key={`${amending.id} ${amending.reads}`} onAmend={amending.begin} />
      )}
    </>
  )
}

/** The editor at an address that opens a planned change; the class before its date is answered by hand. */
async function setUp(address: string) {
  const drafts = createDrafts()
  const discard = vi.fn(() => drafts.restart(new Map()))
  Object.assign(stage, { drafts, planned: PLANNED, entered: [], forDate: [], discard })
  const answers: ((answer: object) => void)[] = []
  const past = {
    query: () => ({ toPromise: () => new Promise((resolve) => answers.push(resolve)) }),
  } as unknown as Client
  const root = createRootRoute()
  const editor = createRoute({
    getParentRoute: () => root,
    path: '/classes/$classId/$panel',
    validateSearch: (search: Record<string, unknown>) => search,
    component: Editor,
  })
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createRouter({ routeTree: root.addChildren([editor]), history })
  render(
    <PastClientContext value={past}>
      <WorkspaceContext value={WORKSPACE}>
        <RouterProvider router={router as never} />
      </WorkspaceContext>
    </PastClientContext>,
  )
  await screen.findByText(/opened$/)
  return {
    entered: stage.entered,
    drafts,
    type: (description: string) => {
      const before = { description: '' }
      act(() => drafts.put({ part: PART, fields: FIELDS, forms: {}, before, values: { description } }))
    },
    forDate: stage.forDate,
    /** The server has another version of the change from now on. */
    change: (next: Amended) => void Object.assign(stage, { planned: next }),
    refuse: (...errors: object[]) => act(async () => stage.refuse({ errors })),
    isChanged: () => stage.amending?.isChanged,
    unread: () => stage.amending?.unread,
    discard: stage.discard,
    address: () => `${history.location.pathname}${history.location.search}`,
    entries: () => history.length,
    amended: () => stage.amending?.amended,
    stop: () => act(async () => stage.amending?.stop()),
    save: () => act(async () => stage.tell({ version: 2 })),
    putBack: () => act(async () => stage.tell({ version: 2, isPutBack: true })),
    answer: (answer: object = { data: { customerClass: CLASS } }) =>
      act(async () => {
        for (const one of answers.splice(0)) one(answer)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }),
    goTo: (next: string) => act(async () => void history.push(next)),
  }
}

const OPEN = '/classes/1/Overview?change=PlannedChange%3A7'

test('a planned change is opened as edits over the class as it will be before then', async () => {
  const { entered, answer, amended } = await setUp(OPEN)
  screen.getByText('PlannedChange:7 is opened')
  await answer()
  await waitFor(() => expect(entered).toHaveLength(1))
  expect(entered[0]?.get('Overview')?.values).toEqual({ description: 'From July on.' })
  expect(amended()).toEqual(PLANNED)
})

test('once it is sent its address opens nothing, and the link to it opens it again', async () => {
  const { address, entries, save, goTo } = await setUp(OPEN)
  await save()
  await screen.findByText('Nothing is opened')
  await waitFor(() => expect(address()).toBe('/classes/1/Overview'))
  expect(entries()).toBe(1)

  // While the message of the save is still there.
  await goTo(OPEN)
  await screen.findByText('PlannedChange:7 is opened')
})

test('what is left stays as it is, and leaves no trace in the address', async () => {
  const { address, discard, stop } = await setUp(`${OPEN}&time=2031-07-01T00%3A00%3A00.000Z`)
  await stop()
  await screen.findByText('Nothing is opened')
  expect(discard).toHaveBeenCalledOnce()
  await waitFor(() => expect(address()).not.toContain('change'))
  expect(address()).toContain('time=')
})

test.each(['save', 'stop'] as const)('nothing is entered that was still being read at a %s', async (end) => {
  const editor = await setUp(OPEN)
  await editor[end]()
  await editor.answer()
  expect(editor.entered).toEqual([])
  expect(editor.amended()).toBeNull()
})

test('it goes on being amended once the class is put back to an earlier version', async () => {
  const { address, answer, putBack, amended } = await setUp(OPEN)
  await answer()
  await putBack()
  screen.getByText('PlannedChange:7 is opened')
  expect(amended()).toEqual(PLANNED)
  expect(address()).toBe(OPEN)
})

test('its settings are entered once, and again where it is opened anew', async () => {
  const { entered, answer, goTo, stop } = await setUp(OPEN)
  await answer()
  expect(entered).toHaveLength(1)

  await goTo('/classes/1/Overview?time=2031-07-01T00%3A00%3A00.000Z')
  await goTo('/classes/1/Overview')
  await answer()
  screen.getByText('PlannedChange:7 is opened')
  expect(entered).toHaveLength(1)

  await stop()
  await goTo(OPEN)
  await answer()
  expect(entered).toHaveLength(2)
})

const THEN = '/classes/1/Overview?change=PlannedChange%3A7&time=2031-07-01T00%3A00%3A00.000Z'

test('what somebody else made of it meanwhile is not entered, but told, and saved over', async () => {
  const { entered, answer, amended, isChanged, change, goTo } = await setUp(OPEN)
  await answer()
  await goTo(THEN)
  await goTo(OPEN)
  await answer()
  expect([entered.length, isChanged()]).toEqual([1, false])

  change(NEWER)
  await goTo(THEN)
  await goTo(OPEN)
  await answer()

  expect(entered).toHaveLength(1)
  expect(amended()).toEqual(NEWER)
  expect(isChanged()).toBe(true)
})

test('a save that was refused since somebody else changed it reads it again', async () => {
  const { answer, amended, isChanged, change, refuse, stop } = await setUp(OPEN)
  await answer()
  change(NEWER)
  await refuse({ ...CONFLICT, code: 'INVALID' })
  expect(isChanged()).toBe(false)

  await refuse(CONFLICT)
  expect(amended()).toEqual(NEWER)
  expect(isChanged()).toBe(true)

  // Opened anew, it is as it is planned now.
  await stop()
  expect(isChanged()).toBe(false)
})

test('nothing is entered while the class of then can’t be read, and that is tried again', async () => {
  const { entered, forDate, answer, amended, unread } = await setUp(OPEN)
  await answer({ error: { graphQLErrors: [{ message: 'Busy.' }] } })
  expect([entered, amended()]).toEqual([[], null])
  expect(unread()?.message).toBe('Busy.')

  await act(async () => unread()?.retry())
  await answer()
  expect([entered.length, forDate, unread()]).toEqual([1, [true], null])
  expect(amended()).toEqual(PLANNED)
})

const OPEN_OTHER = '/classes/1/Overview?change=PlannedChange%3A8'

test('another change that is opened has its own settings, and none of those of the first', async () => {
  const { entered, drafts, answer, amended, change, goTo } = await setUp(OPEN)
  await answer()
  expect(stage.amending?.entered).toBe('PlannedChange:7')

  change(OTHER)
  await goTo(OPEN_OTHER)
  expect([amended(), stage.amending?.entered, drafts.changes()]).toEqual([null, undefined, 0])
  await answer()
  expect(entered[1]?.get('Overview')?.values).toEqual({ description: 'From August on.' })
  expect([amended(), stage.amending?.entered]).toEqual([OTHER, 'PlannedChange:8'])
})

test('where another change can’t be opened, nothing of the first is left to be saved in its place', async () => {
  const { entered, drafts, answer, amended, unread, change, goTo } = await setUp(OPEN)
  await answer()
  change(OTHER)
  await goTo(OPEN_OTHER)
  await answer({ error: { graphQLErrors: [{ message: 'Busy.' }] } })
  expect([entered.length, amended(), drafts.changes(), unread()?.message]).toEqual([1, null, 0, 'Busy.'])
})

test('what was entered while none was open stays over the one that is opened', async () => {
  const { entered, discard, type, answer, goTo } = await setUp('/classes/1/Overview')
  type('Mine.')
  await goTo(OPEN)
  await answer()
  expect(entered[0]?.get('Overview')?.values).toEqual({ description: 'Mine.' })
  expect(discard).not.toHaveBeenCalled()
})
