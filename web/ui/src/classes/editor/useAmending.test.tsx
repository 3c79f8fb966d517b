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
const PLANNED: Amended = { input: { description: 'From July on.' }, applyAt: NEXT_YEAR, reason: '' }

/** Stand-in for the page: what it was given last, and what was done with it. */
const stage = {
  drafts: createDrafts(),
  entered: [] as Drafts[],
  discard: vi.fn(),
  tell: (saved: Saved | null) => void saved,
  amending: null as ReturnType<typeof useAmending> | null,
}

function Editor() {
  const { change } = useSearch({ strict: false }) as { change?: string }
  const [saved, setSaved] = useState<Saved | null>(null)
  const { drafts, discard, entered } = stage
  const edit = { customerClass: CLASS, drafts, discard, saved, enter: (next: Drafts) => entered.push(next) }
  const amending = useAmending(edit as unknown as Edit, change)
  Object.assign(stage, { tell: setSaved, amending })
  return <p>{amending.id === undefined ? 'Nothing is opened' : `${amending.id} is opened`}</p>
}

/** The editor at an address that opens a planned change; the class before its date is answered by hand. */
async function setUp(address: string) {
  Object.assign(stage, { drafts: createDrafts(), entered: [], discard: vi.fn() })
  const answers: (() => void)[] = []
  const past = {
    query: () => ({
      toPromise: () => new Promise((resolve) => answers.push(() => resolve({ data: { customerClass: CLASS } }))),
    }),
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
    discard: stage.discard,
    address: () => `${history.location.pathname}${history.location.search}`,
    entries: () => history.length,
    begin: () => act(async () => stage.amending?.begin(PLANNED)),
    amended: () => stage.amending?.amended,
    stop: () => act(async () => stage.amending?.stop()),
    save: () => act(async () => stage.tell({ version: 2 })),
    answer: () =>
      act(async () => {
        for (const one of answers.splice(0)) one()
        await new Promise((resolve) => setTimeout(resolve, 50))
      }),
    goTo: (next: string) => act(async () => void history.push(next)),
  }
}

const OPEN = '/classes/1/Overview?change=PlannedChange%3A7'

test('a planned change is opened as edits over the class as it will be before then', async () => {
  const { entered, begin, answer, amended } = await setUp(OPEN)
  screen.getByText('PlannedChange:7 is opened')
  await begin()
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
  await editor.begin()
  await editor[end]()
  await editor.answer()
  expect(editor.entered).toEqual([])
  expect(editor.amended()).toBeNull()
})
