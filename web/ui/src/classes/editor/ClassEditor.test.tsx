// @vitest-environment jsdom
// Page of a class that was written beside its form: its head, its customers and its overview say what is so now.

import { Outlet } from '@tanstack/react-router'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { gql } from '@urql/core'
import { expect, test, vi } from 'vitest'
import { EMBEDDED_TYPES } from '../../api/admin/embedded'
import { apiClient } from '../../api/client'
import { PastClientContext } from '../../api/past'
import { CUSTOMERS_VIEW } from '../../links/address'
import type { Viewer } from '../../session/session'
import { ViewerContext } from '../../session/ViewerContext'
import { renderPage } from '../../testing/renderPage'
import { serve } from '../../testing/serve'
import { WorkspaceContext } from '../workspace'
import { ADMIN_WORKSPACE } from '../workspace.admin'
import { ClassEditor } from './ClassEditor'

// The whole page of a class is drawn.
vi.setConfig({ testTimeout: 60_000 })

const PREFERENCES = { density: 'COMPACT', openOnlyResult: true, loadListAtOnce: true } as const
const VIEWER: Viewer = { userName: 'beate', displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }
const SESSION = { viewer: VIEWER, leave: () => undefined, expire: () => undefined, prefer: () => undefined }

const ID = 'CustomerClass:71'
const RESELLER = { __typename: 'Reseller', id: 'Reseller:1', name: 'Alpha' }
const EUR = { __typename: 'Currency', id: 'Currency:1', code: 'EUR' }

const CLASS = gql`query Class($id: ID!) { customerClass(id: $id) {
  id name version updatedAt isDefault sharedWithResellers
  currency { id name: code } businessModel { id name } managedBy { id name } viewerAccess { level reason }
  usage { customerCount resellerCount } measuredServices { rateCode }
  versions(first: 3) { nodes { id version at userName action changes(first: 25) { nodes { id panel property } } } }
} }`

/** The form of the class's own fields alone. */
const OWN = ADMIN_WORKSPACE.panels.filter(({ path }) => path.length === 0)
const WORKSPACE = { ...ADMIN_WORKSPACE, classDocument: CLASS, panels: OWN }

function connection(of: string, nodes: readonly object[], totalCount = nodes.length) {
  const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null }
  return { __typename: `${of}Connection`, totalCount, nodes, pageInfo }
}

interface Stored {
  sharedWithResellers?: boolean
  /** Why the end of sharing is refused. */
  refusal?: { code: string; message: string }
}

/** A class without customers, at the version of another administrator; whoever writes it is Beate. */
function setUp(panel: string, { sharedWithResellers = false, refusal }: Stored = {}) {
  const customer = { __typename: 'Customer', id: 'Customer:1', name: 'Charlie', currency: EUR }
  const made = (version: number, userName: string) => ({
    ...{ __typename: 'CustomerClassVersion', id: `CustomerClassVersion:71-${version}`, version, userName },
    ...{ at: `2026-11-0${version}T12:00:00Z`, action: 'UPDATE' },
    changes: { __typename: 'AuditChangeConnection', nodes: [] },
  })
  let stored = { version: 5, updatedAt: made(5, '').at, isDefault: false, sharedWithResellers }
  let versions = [made(5, 'anna')]
  let on: object[] = []
  let isGone = false
  const usage = () => ({ __typename: 'CustomerClassUsage', customerCount: on.length, resellerCount: on.length })
  const whole = () => ({
    ...{ __typename: 'CustomerClass', id: ID, name: 'Retail', ...stored, managedBy: null },
    currency: { __typename: 'Currency', id: 'Currency:1', name: 'EUR' },
    businessModel: { __typename: 'BusinessModel', id: 'BusinessModel:1', name: 'Universal' },
    viewerAccess: { __typename: 'ViewerAccess', level: 'EDIT', reason: null },
    usage: usage(),
    measuredServices: [],
    versions: { __typename: 'CustomerClassVersionConnection', nodes: versions },
  })
  const write = (change: object, by = 'beate') => {
    const version = stored.version + 1
    stored = { ...stored, ...change, version, updatedAt: made(version, '').at }
    versions = [made(version, by), ...versions]
    return { answer: { __typename: 'Payload', customerClass: whole(), changes: [], userErrors: [] } }
  }
  const refused = (type: string, error: { code: string; message: string }) => {
    const users = type === 'InUseError' ? { usedBy: [] } : {}
    const userErrors = [{ __typename: type, ...error, template: '', values: [], path: ['input'], ...users }]
    return { answer: { __typename: 'Payload', customerClass: null, changes: [], userErrors } }
  }
  /** A write upon the version that was read, which may be another one now. */
  const writeUpon = (expected: number, change: object) => {
    const message = `The customer class was changed since version ${expected}; it is now version ${stored.version}.`
    return expected === stored.version ? write(change) : refused('ConflictError', { code: 'VERSION_CONFLICT', message })
  }
  const ofUsage = (more: object) => ({
    customerClass: { __typename: 'CustomerClass', id: ID, usage: { ...usage(), ...more } },
  })
  const server = serve(({ operation, variables: { input } }) => {
    switch (operation) {
      case 'Class':
        return { data: { customerClass: isGone ? null : whole() } }
      case 'AssignableCustomers': {
        const nodes = [
          { ...customer, customerClass: { __typename: 'CustomerClass', id: 'CustomerClass:2', name: 'B' } },
        ]
        return { data: { customers: connection('Customer', nodes) } }
      }
      case 'AdminClassAssign': {
        on = [{ ...customer, reseller: RESELLER }]
        const results = [{ __typename: 'ItemResult', id: 'Customer:1', userErrors: [] }]
        return { data: { answer: { __typename: 'Payload', customerClass: whole(), results, userErrors: [] } } }
      }
      case 'AdminClassShare':
        return { data: writeUpon(input.expectedVersion, { sharedWithResellers: true }) }
      case 'AdminClassUnshare':
        return { data: refusal ? refused('InUseError', refusal) : write({ sharedWithResellers: false }) }
      case 'AdminClassSetDefault':
        return {
          data: input.validateOnly
            ? { answer: { __typename: 'Payload', customerClass: whole(), changes: [], userErrors: [] } }
            : writeUpon(input.expectedVersion, { isDefault: true }),
        }
      case 'AdminClassCustomers':
        return { data: ofUsage({ customers: connection('Customer', on) }) }
      case 'ClassUse': {
        const { customerClass } = ofUsage({ overriding: connection('Customer', on) })
        return { data: { customerClass: { ...customerClass, auditLog: connection('AuditEntry', [], 4) } } }
      }
      case 'AdminUsersOfClass': {
        const own = { customerClass: null, customers: connection('Customer', on) }
        const resellers = connection('Reseller', on.length > 0 ? [{ ...RESELLER, ...own }] : [])
        return { data: ofUsage({ customers: connection('Customer', []), resellers }) }
      }
      default:
        return { data: null }
    }
  })
  const client = apiClient({
    embedded: [...EMBEDDED_TYPES, 'Payload'],
    inWords: async (data) => data,
    onExpired: () => undefined,
  })
  const root = () => (
    <ViewerContext value={SESSION}>
      <WorkspaceContext value={WORKSPACE}>
        <PastClientContext value={client}>
          <Outlet />
        </PastClientContext>
      </WorkspaceContext>
    </ViewerContext>
  )
  const editor = () => (
    <ClassEditor classId={ID} panelName={panel} moment={undefined} change={undefined} isRead={false} />
  )
  renderPage({ client, at: `/classes/${ID}/${panel}`, root, pages: { '/classes/$classId/$panel': editor } })
  /** Anna saves something of the class, which this page doesn’t know. */
  const saveMeanwhile = (change: object = {}) => void write(change, 'anna')
  /** The class can't be read any more. */
  const lose = () => {
    isGone = true
  }
  return { ...server, saveMeanwhile, lose }
}

const READ_AGAIN = 'The class is shown as it is now. You can try again.'

// Elements by their words: roles are slow to find on a whole page.
const press = async (label: string) => fireEvent.click(await screen.findByLabelText(label))
const click = async (words: string) => fireEvent.click(await screen.findByText(words))

/** Puts Charlie, a reseller's customer, on the class. */
async function assign() {
  await press('More actions')
  await click('Assign customers')
  await userEvent.type(await screen.findByRole('combobox', { name: 'Customers', hidden: true }), 'C')
  await click('Charlie')
  await click('Assign 1 customer')
}

test('customers that are assigned at the head of a class are among its customers, with their reseller', async () => {
  setUp(CUSTOMERS_VIEW)
  await screen.findByText('No customers are on this class')
  await assign()

  const rows = await screen.findByRole('table', { name: 'Customers', hidden: true })
  await within(rows).findByText('Charlie')
  expect(screen.queryByText('No customers are on this class')).toBeNull()
  expect((await screen.findByText(/Used by 1 customer/)).textContent).toBe('Used by 1 customer of 1 reseller')
})

test('the overview tells who uses a class once customers were assigned, over what is entered', async () => {
  const { sent } = setUp('Overview')
  const name = await screen.findByLabelText<HTMLInputElement>(/^Name/)
  await userEvent.type(name, '!')
  await assign()

  const bars = await screen.findByRole('table', { name: 'Customers by reseller', hidden: true })
  expect(within(bars).getByRole('row', { hidden: true }).textContent).toBe('Alpha1')
  expect((await screen.findByText(/Used by 1 customer/)).textContent).toBe('Used by 1 customer of 1 reseller')
  await waitFor(() => expect(sent('ClassUse')).toHaveLength(2))
  expect(name.value).toBe('Retail!')
})

test('the head of a class names whoever shared it', async () => {
  setUp('Overview')
  expect(await screen.findByText(/Version 5, changed .* by anna/)).toBeDefined()
  await press('Share with resellers')

  expect((await screen.findByText(/Version 6/)).textContent).toMatch(/Version 6, changed Nov 6, 2026, .* by beate$/)
})

test('the head of a class names whoever made it the default', async () => {
  setUp('Overview')
  await click('Make default…')
  await click('Make default')

  expect((await screen.findByText(/Version 6/)).textContent).toMatch(/Version 6, changed Nov 6, 2026, .* by beate$/)
})

test.each([
  ['Share with resellers', 'AdminClassShare', () => press('Share with resellers')],
  ['Make default…', 'AdminClassSetDefault', async () => click('Make default')],
])('where somebody else saved the class, it is read again, and then %s goes on', async (opener, operation, write) => {
  const { sent, saveMeanwhile } = setUp('Overview')
  await screen.findByText(/Version 5, changed .* by anna/)
  if (opener.endsWith('…')) await click(opener)
  saveMeanwhile()
  await write()
  await screen.findByText('The customer class was changed since version 5; it is now version 6.')
  await screen.findByText(READ_AGAIN)
  await screen.findByText(/Version 6, changed .* by anna/)
  expect(screen.queryByText(/^Assign their customers/)).toBeNull()

  await click('Close')
  if (opener.endsWith('…')) await click(opener)
  await write()
  await screen.findByText(/Version 7, changed .* by beate/)
  const written = sent(operation).filter(({ input }) => !input.validateOnly)
  expect(written.map(({ input }) => input.expectedVersion)).toEqual([5, 6])
})

test.each([
  ['Share with resellers', () => press('Share with resellers')],
  ['Make default…', async () => click('Make default')],
])('that somebody else saved the class is told in one dialog where something is entered: %s', async (opener, write) => {
  const { saveMeanwhile } = setUp('Overview')
  await userEvent.type(await screen.findByLabelText<HTMLInputElement>(/^Name/), '!')
  if (opener.endsWith('…')) await click(opener)
  saveMeanwhile()
  await write()
  await screen.findByText('Keep editing')
  await waitFor(() => expect(screen.getAllByRole('dialog', { hidden: true })).toHaveLength(1))
  expect(screen.queryByText(READ_AGAIN)).toBeNull()
})

test.each([
  ['Share with resellers', () => press('Share with resellers')],
  ['Make default…', async () => click('Make default')],
])('a class that could not be read again is not said to be: %s', async (opener, write) => {
  const { saveMeanwhile, lose } = setUp('Overview')
  await screen.findByText(/Version 5, changed .* by anna/)
  if (opener.endsWith('…')) await click(opener)
  saveMeanwhile()
  lose()
  await write()
  await screen.findByText('The customer class was changed since version 5; it is now version 6.')
  expect(screen.queryByText(READ_AGAIN)).toBeNull()
})

test('nothing is left to say where somebody else shared the class meanwhile', async () => {
  const { sent, saveMeanwhile } = setUp('Overview')
  await screen.findByText(/Version 5, changed .* by anna/)
  saveMeanwhile({ sharedWithResellers: true })
  await press('Share with resellers')
  await screen.findByText('Resellers see and use it')
  await screen.findByText(/Version 6, changed .* by anna/)
  expect(screen.queryByRole('dialog', { hidden: true })).toBeNull()
  expect(screen.queryByText('Still shared')).toBeNull()
  expect(sent('AdminClassShare')).toHaveLength(1)
  expect(sent('AdminClassUnshare')).toEqual([])
})

test.each([
  ['SHARED_IN_USE', 'Resellers still use the class.', 1],
  ['FORBIDDEN', 'This is not yours to do.', 0],
])('what to do first is said where sharing can’t end for its users alone: %s', async (code, message, hints) => {
  setUp('Overview', { sharedWithResellers: true, refusal: { code, message } })
  await press('Share with resellers')
  await screen.findByText('Still shared')
  screen.getByText(message)
  expect(screen.queryAllByText(/^Assign their customers/)).toHaveLength(hints)
  expect(screen.queryByText(/^The class is shown as it is now/)).toBeNull()
})

test('every customer that the server finds for what is typed is offered, until it is picked', async () => {
  setUp(CUSTOMERS_VIEW)
  await press('More actions')
  await click('Assign customers')
  await userEvent.type(await screen.findByRole('combobox', { name: 'Customers', hidden: true }), 'ß')
  const charlie = { name: /^Charlie/, hidden: true }
  fireEvent.click(await screen.findByRole('option', charlie))
  await waitFor(() => expect(screen.queryByRole('option', charlie)).toBeNull())
  screen.getByText('Assign 1 customer')
})
