// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { Outlet } from '@tanstack/react-router'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { EMBEDDED_TYPES } from '../api/admin/embedded'
import { apiClient } from '../api/client'
import { PartsContext } from '../changes/part'
import { ADMIN_PANELS } from '../panels/admin'
import type { Viewer } from '../session/session'
import { ViewerContext } from '../session/ViewerContext'
import { renderPage } from '../testing/renderPage'
import { type Answered, refusal, serve } from '../testing/serve'
import PolicyPage from './PolicyPage'
import { type Entered, enteredSince, isSame } from './useSetPolicy'

const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const
const VIEWER: Viewer = { userName: 'ada', displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }
const SESSION = { viewer: VIEWER, leave: () => undefined, expire: () => undefined, prefer: () => undefined }
const POLICY = {
  ...{ __typename: 'ApprovalPolicy', id: 'ApprovalPolicy:1', version: 3, panels: [] as string[], customersAbove: 5 },
  ...{ updatedAt: null, updatedBy: '' },
}
const MISSING = {
  ...{ __typename: 'ValidationError', code: 'APPROVAL_REQUIRED', message: 'To ask for less needs approval.' },
  ...{ template: '', values: [], path: ['input'] },
}
const CONFLICT = {
  ...{ __typename: 'VersionConflictError', code: 'VERSION_CONFLICT', message: 'Somebody changed it since.' },
  ...{ template: '', values: [], path: ['input', 'expectedVersion'] },
}
const PAYLOAD = { __typename: 'ApprovalPolicySetPayload', approvalPolicy: null, approvalRequest: null, userErrors: [] }

beforeEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

type Input = Pick<typeof POLICY, 'panels' | 'customersAbove'> & { approval?: string; expectedVersion: number }

/** Shows the page over a server that answers as said, or keeps what is set. */
function show(answerOf: (input: Input) => Answered | null = () => null) {
  let stored = POLICY
  /** Sets it as somebody else does. */
  const change = (values: Partial<typeof POLICY>) => {
    stored = { ...stored, ...values, version: stored.version + 1 }
  }
  const served = serve(({ operation, variables }) => {
    if (operation !== 'ApprovalPolicySet') return { data: { approvalPolicy: stored } }
    const { input } = variables
    const answer = answerOf(input)
    if (answer) return answer
    if (input.expectedVersion !== stored.version) {
      return { data: { approvalPolicySet: { ...PAYLOAD, userErrors: [CONFLICT] } } }
    }
    change({ panels: input.panels, customersAbove: input.customersAbove })
    return { data: { approvalPolicySet: { ...PAYLOAD, approvalPolicy: stored } } }
  })
  const client = apiClient({
    embedded: EMBEDDED_TYPES,
    inWords: async (data) => data,
    onExpired: () => undefined,
  })
  const root = () => (
    <ViewerContext value={SESSION}>
      <PartsContext value={ADMIN_PANELS}>
        <Outlet />
      </PartsContext>
    </ViewerContext>
  )
  renderPage({ client, at: '/policy', root, pages: { '/policy': () => <PolicyPage /> } })
  const sent = () =>
    served.sent('ApprovalPolicySet').map(({ input }) => {
      const { expectedVersion, panels, customersAbove } = input as Input
      return [expectedVersion, panels, customersAbove]
    })
  return { ...served, sent, change }
}

const check = async (name: string) => userEvent.click(await screen.findByRole('checkbox', { name }))
const isChecked = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const number = () => screen.findByLabelText<HTMLInputElement>(/^More customers than/)

async function put(text: string) {
  const box = await number()
  await userEvent.clear(box)
  await userEvent.paste(text)
  return box
}

test('a failure of what the dialog of the policy sends is told in the dialog, and nothing typed is lost', async () => {
  const { sent } = show((input) =>
    'approval' in input
      ? refusal(503, 'OVERLOADED')
      : { data: { approvalPolicySet: { ...PAYLOAD, userErrors: [MISSING] } } },
  )
  await userEvent.click(await screen.findByRole('switch'))
  await press('Save')
  const dialog = await screen.findByRole('dialog', { name: 'Change the policy' })
  const comment = within(dialog).getByRole('textbox')
  await userEvent.type(comment, 'Routine{Enter}')

  const told = await within(dialog).findByRole('alert')
  expect(told.textContent).toContain('Not saved')
  expect(screen.getAllByText('Not saved')).toHaveLength(1)
  expect((comment as HTMLInputElement).value).toBe('Routine')
  expect(sent()).toHaveLength(2)
})

test('what is entered while the policy is saved stays, and is saved next', async () => {
  const { sent, hold, release } = show()
  await check('Taxation')
  hold('ApprovalPolicySet')
  await press('Save')
  await check('Statistics')
  await put('70')
  release('ApprovalPolicySet')
  await screen.findByText('Saved. Version 4')

  expect(isChecked('Taxation')).toBe(true)
  expect(isChecked('Statistics')).toBe(true)
  expect((await number()).value).toBe('70')
  await press('Save')
  await screen.findByText('Saved. Version 5')
  expect(sent()).toEqual([
    [3, ['TAXATION'], 5],
    [4, ['TAXATION', 'STATISTICS'], 70],
  ])
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)
})

test('what is taken back while it is saved is a change of what was saved', async () => {
  const { sent, hold, release } = show()
  await check('Taxation')
  hold('ApprovalPolicySet')
  await press('Save')
  await check('Taxation')
  release('ApprovalPolicySet')
  await screen.findByText('Saved. Version 4')

  expect(isChecked('Taxation')).toBe(false)
  await press('Save')
  await waitFor(() => expect(sent()).toHaveLength(2))
  expect(sent()[1]).toEqual([4, [], 5])
})

test('what is entered is based on what somebody else has set meanwhile, and saved when that was seen', async () => {
  const { sent, change } = show()
  await check('Taxation')
  change({ panels: ['STATISTICS'], customersAbove: 70 })
  await press('Save')

  const told = await screen.findByText(/^Somebody changed it since\./)
  expect(told.textContent).toContain('Your changes are now based on version 4. Check them and save again.')
  expect(isChecked('Taxation')).toBe(true)
  expect(isChecked('Statistics')).toBe(true)
  expect((await number()).value).toBe('70')
  await press('Save')
  await screen.findByText('Saved. Version 5')
  expect(sent()).toEqual([
    [3, ['TAXATION'], 5],
    [4, ['STATISTICS', 'TAXATION'], 70],
  ])
})

test.each([
  ['en', '1,000', '1,000', 1000],
  ['de', '1.000', '1.000', 1000],
  ['de', '20', '20', 20],
])('in %s, the number %s is read as it is written there', async (locale, typed, shown, read) => {
  i18n.loadAndActivate({ locale, messages: {} })
  const { sent } = show()
  const box = await put(typed)
  expect(box.value).toBe(shown)
  await press('Save')
  await screen.findByText('Saved. Version 4')
  expect(sent()).toEqual([[3, [], read]])
})

test.each([
  ['12,5', 'It isn’t clear which number this is. Write it like 1,234.5.'],
  ['12.5', 'Enter a whole number.'],
  ['-1', 'At least 0.'],
  ['3000000000', 'At most 2,147,483,647.'],
  ['', 'This is needed.'],
])('the number “%s” is refused where it stands, and nothing is sent', async (typed, problem) => {
  const { sent } = show()
  const box = typed === '' ? await number() : await put(typed)
  if (typed === '') await userEvent.clear(box)
  await press('Save')

  expect(await screen.findByText(problem)).toBeDefined()
  await waitFor(() => expect(document.activeElement).toBe(box))
  expect(sent()).toEqual([])
})

test('the order in which panels were chosen says nothing', () => {
  const one: Entered = { panels: ['TAXATION', 'STATISTICS'], customersAbove: '5' }
  expect(isSame(one, { ...one, panels: ['STATISTICS', 'TAXATION'] })).toBe(true)
  expect(isSame(one, { ...one, panels: ['STATISTICS'] })).toBe(false)
  expect(isSame(one, { ...one, customersAbove: null })).toBe(false)
  expect(isSame({ ...one, customersAbove: null }, { ...one, customersAbove: '' })).toBe(false)
})

test('what only was asked for is laid aside, and what was entered since stays', () => {
  const saved: Entered = { panels: ['TAXATION'], customersAbove: '5' }
  const sent: Entered = { panels: [], customersAbove: null }
  expect(enteredSince(sent, sent, saved)).toEqual(saved)
  expect(enteredSince(sent, { ...sent, panels: ['STATISTICS'] }, saved)).toEqual({
    panels: ['TAXATION', 'STATISTICS'],
    customersAbove: '5',
  })
  expect(enteredSince(saved, { panels: [], customersAbove: '9' }, saved)).toEqual({ panels: [], customersAbove: '9' })
})
