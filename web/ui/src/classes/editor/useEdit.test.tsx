// @vitest-environment jsdom
// A class that is edited while other answers tell a newer version of it, and none of its settings.

import { act, renderHook, waitFor } from '@testing-library/react'
import { gql } from '@urql/core'
import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { afterEach, expect, test, vi } from 'vitest'
import { apiClient } from '../../api/client'
import type { FormMetadata } from '../../api/metadata'
import type { Part } from '../../changes/part'
import { type Workspace, WorkspaceContext } from '../workspace'
import { useEdit } from './useEdit'

const SETTINGS = 'id version description measuredServices { rateCode }'
const CLASS = gql`query Class($id: ID!) { customerClass(id: $id) { ${SETTINGS} } }`
const SAVE = gql`mutation Save($input: Input!) { customerClassSave(input: $input) {
  customerClass { ${SETTINGS} } userErrors { code message path ... on ConflictError { current { ... on CustomerClass { ${SETTINGS} } } } }
} }`
/** Of a request about the class: that it has another version, and no more. */
const REQUEST = gql`query Request { request { id customerClass { id version } } }`
const LIST = gql`query List { customerClasses { id version } }`

const WORKSPACE = { classDocument: CLASS, saveDocument: SAVE } as unknown as Workspace
const FIELDS: FormMetadata = [{ name: 'description', kind: 'text', label: { id: 'Description' } }]
const PART: Part = { name: 'Overview', title: { id: 'Overview' }, path: [], form: async () => FIELDS }

interface Stored {
  version: number
  description: string
  measuredServices: readonly string[]
}

/** A server with one class, which others change; it refuses what was entered over another version. */
function setUp(id: string) {
  let stored: Stored = { version: 5, description: '', measuredServices: ['A'] }
  const versions: unknown[] = []
  const whole = () => ({
    __typename: 'CustomerClass',
    id,
    ...stored,
    measuredServices: stored.measuredServices.map((rateCode) => ({ __typename: 'MeasuredService', rateCode })),
  })
  const told = () => ({ __typename: 'CustomerClass', id, version: stored.version })
  const saved = ({ expectedVersion, description }: { expectedVersion: number; description: string }) => {
    versions.push(expectedVersion)
    const isStale = expectedVersion !== stored.version
    if (!isStale) stored = { ...stored, version: stored.version + 1, description }
    const conflict = { __typename: 'ConflictError', code: 'VERSION_CONFLICT', message: '', path: [], current: whole() }
    return {
      __typename: 'SavePayload',
      customerClass: isStale ? null : whole(),
      userErrors: isStale ? [conflict] : [],
    }
  }
  vi.stubGlobal('fetch', async (_: unknown, { body }: { body: string }) => {
    const { operationName, variables } = JSON.parse(body)
    const data: Record<string, unknown> = {}
    if (operationName === 'Class') data.customerClass = whole()
    if (operationName === 'Request') data.request = { __typename: 'Request', id: 'Request:1', customerClass: told() }
    if (operationName === 'List') data.customerClasses = [told()]
    if (operationName === 'Save') data.customerClassSave = saved(variables.input)
    return new Response(JSON.stringify({ data }), { headers: { 'Content-Type': 'application/json' } })
  })
  const embedded = ['MeasuredService', 'SavePayload', 'ConflictError']
  const client = apiClient({ embedded, inWords: async (data) => data, onExpired: () => undefined })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <Provider value={client}>
      <WorkspaceContext value={WORKSPACE}>{children}</WorkspaceContext>
    </Provider>
  )
  return {
    client,
    versions,
    edit: () => renderHook(() => useEdit(id, false), { wrapper }).result,
    change: () => {
      stored = { ...stored, version: stored.version + 1, measuredServices: ['A', 'B'] }
    },
  }
}

const enter = (description: string) => ({
  part: PART,
  fields: FIELDS,
  forms: {},
  before: { description: '' },
  values: { description },
})

afterEach(() => vi.unstubAllGlobals())

test('a version that is told without its settings is not saved upon', async () => {
  const { client, versions, edit, change } = setUp('CustomerClass:901')
  const result = edit()
  await waitFor(() => expect(result.current.customerClass?.version).toBe(5))
  change()
  await act(async () => void (await client.query(REQUEST, {}).toPromise()))
  expect(result.current.customerClass).toMatchObject({ version: 5, measuredServices: [{ rateCode: 'A' }] })

  act(() => result.current.drafts.put(enter('Mine')))
  await act(async () => void (await result.current.save()))

  expect(versions).toEqual([5])
  expect(result.current.meanwhile?.current).toMatchObject({
    version: 6,
    measuredServices: [{ rateCode: 'A' }, { rateCode: 'B' }],
  })
})

test('a class out of the cache has the version of its settings until it is read again', async () => {
  const { client, edit, change } = setUp('CustomerClass:902')
  await client.query(CLASS, { id: 'CustomerClass:902' }).toPromise()
  change()
  await client.query(LIST, {}).toPromise()

  const result = edit()
  expect(result.current.customerClass).toMatchObject({ version: 5, measuredServices: [{ rateCode: 'A' }] })
  await waitFor(() => expect(result.current.customerClass?.version).toBe(6))
  expect(result.current.customerClass).toMatchObject({ measuredServices: [{ rateCode: 'A' }, { rateCode: 'B' }] })
})

test('a save goes on from its own version', async () => {
  const { versions, edit } = setUp('CustomerClass:903')
  const result = edit()
  await waitFor(() => expect(result.current.customerClass?.version).toBe(5))
  act(() => result.current.drafts.put(enter('Mine')))
  await act(async () => void (await result.current.save()))
  act(() => result.current.drafts.put({ ...enter('Mine again'), before: { description: 'Mine' } }))
  await act(async () => void (await result.current.save()))
  expect(versions).toEqual([5, 6])
  expect(result.current.customerClass?.version).toBe(7)
})

test('a write beside that finds another version reads it, and tells of it where something is entered', async () => {
  const { edit, change } = setUp('CustomerClass:904')
  const result = edit()
  await waitFor(() => expect(result.current.customerClass?.version).toBe(5))
  const stale = vi.fn(async () => 'stale' as const)

  change()
  expect(await act(() => result.current.beside(stale))).toBe('taken')
  expect(stale).toHaveBeenLastCalledWith(5)
  expect(result.current.customerClass?.version).toBe(6)
  expect(result.current.meanwhile).toBeNull()

  act(() => result.current.drafts.put(enter('Mine')))
  change()
  expect(await act(() => result.current.beside(stale))).toBe('told')
  expect(stale).toHaveBeenLastCalledWith(6)
  expect(result.current.customerClass?.version).toBe(6)
  expect(result.current.meanwhile?.current.version).toBe(7)

  act(() => result.current.merge(new Set()))
  const written = vi.fn(async () => null)
  await act(() => result.current.beside(written))
  expect(written).toHaveBeenCalledWith(7)
  expect(result.current.drafts.changes()).toBe(1)
})
