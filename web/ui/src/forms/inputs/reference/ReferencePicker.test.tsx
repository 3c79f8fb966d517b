// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Provider } from 'urql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { apiClient } from '../../../api/client'
import { InvoiceTemplateChoicesDocument } from '../../../api/reseller/graphql'
import type { ReferenceSource } from '../references'
import { ReferencePicker } from './ReferencePicker'

const [OLD, NEW] = [
  { id: 'InvoiceTemplate:1', name: 'Old template' },
  { id: 'InvoiceTemplate:2', name: 'New template' },
]
const SOURCE: ReferenceSource = { document: InvoiceTemplateChoicesDocument, present: OLD && [OLD] }

/** The records that the server has. */
let stored: { id: string; name: string }[] = []
/** The server answers no list of choices. */
let isBusy = false
/** Questions that the server was asked, by the name of each query. */
let asked: { name: string; variables: Record<string, unknown> }[] = []

interface Searched {
  id?: string
  first?: number
  where?: { name?: { contains?: string; startsWith?: string } }
}

function answerOf(name: string, { id, first = 0, where }: Searched): unknown {
  const found = stored.find((one) => one.id === id)
  if (name === 'RecordName') return { node: found ? { __typename: 'InvoiceTemplate', ...found } : null }
  const { contains = '', startsWith = '' } = where?.name ?? {}
  const matching = stored
    .filter((one) => one.name.includes(contains) && one.name.startsWith(startsWith))
    .sort((one, other) => one.name.localeCompare(other.name))
    .map((one) => ({ __typename: 'InvoiceTemplate', ...one }))
  const pageInfo = { __typename: 'PageInfo', hasNextPage: matching.length > first }
  return { choices: { __typename: 'InvoiceTemplateConnection', nodes: matching.slice(0, first), pageInfo } }
}

beforeEach(() => {
  asked = []
  isBusy = false
  stored = [OLD, NEW].flatMap((one) => one ?? [])
  vi.stubGlobal('fetch', async (_: unknown, { body }: { body: string }) => {
    const { operationName: name, variables } = JSON.parse(body)
    asked.push({ name, variables })
    if (isBusy && name !== 'RecordName') return new Response('{}', { status: 503 })
    return new Response(JSON.stringify({ data: answerOf(name, variables) }), {
      headers: { 'Content-Type': 'application/json' },
    })
  })
})
afterEach(() => vi.unstubAllGlobals())

/** The picker of a panel, which is left and opened again by a button; the value stays. */
function Panel({ initial, source }: { initial: string | null; source: ReferenceSource }) {
  const [value, setValue] = useState<string | null>(initial)
  const [isOpen, setOpen] = useState(true)
  return (
    <>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        Panel
      </button>
      {isOpen && <ReferencePicker source={source} value={value} onChange={setValue} label="Template" />}
    </>
  )
}

function show(initial: string | null, source = SOURCE) {
  const embedded = ['InvoiceTemplateConnection', 'PageInfo']
  const client = apiClient({ embedded, inWords: async (data) => data, onExpired: () => undefined })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <Panel initial={initial} source={source} />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  return () => screen.getByLabelText<HTMLInputElement>('Template', { selector: 'input' })
}

test('what was chosen and is not saved yet has its name when its panel is opened again', async () => {
  const box = show('InvoiceTemplate:1')
  expect(box().value).toBe('Old template')
  expect(asked).toEqual([])
  await userEvent.click(box())
  await userEvent.click(await screen.findByRole('option', { name: 'New template', hidden: true }))
  expect(box().value).toBe('New template')

  await userEvent.click(screen.getByRole('button', { name: 'Panel' }))
  await userEvent.click(screen.getByRole('button', { name: 'Panel' }))

  await waitFor(() => expect(box().value).toBe('New template'))
  expect(asked.filter(({ name }) => name === 'RecordName').map(({ variables }) => variables)).toEqual([
    { id: 'InvoiceTemplate:2' },
  ])
})

test('a chosen record is never told as none: neither while its name is read nor where it is there no more', async () => {
  const box = show('InvoiceTemplate:9')
  expect(box().placeholder).toBe('')
  await waitFor(() => expect(box().value).toBe('InvoiceTemplate:9'))
})

test('nothing is asked where nothing is chosen', async () => {
  const box = show(null, { ...SOURCE, unset: 'No invoices' })
  expect(box().placeholder).toBe('No invoices')
  expect(asked).toEqual([])
})

test('a reference that can only be looked at has the name of what is entered', async () => {
  const box = show('InvoiceTemplate:2', {})
  await waitFor(() => expect(box().value).toBe('New template'))
})

const offered = () => screen.queryAllByRole('option', { hidden: true }).map(({ textContent }) => textContent)

test('a list that is opened again has what was made meanwhile, and what was deleted no more', async () => {
  const box = show(null)
  await userEvent.click(box())
  await waitFor(() => expect(offered()).toEqual(['New template', 'Old template']))
  await userEvent.tab()

  stored = [
    { id: 'InvoiceTemplate:2', name: 'New template' },
    { id: 'InvoiceTemplate:3', name: 'Third template' },
  ]
  await userEvent.click(box())

  await waitFor(() => expect(offered()).toEqual(['New template', 'Third template']))
  expect(document.activeElement).toBe(box())
})

test('a record is found by its name, however many that sort before it have that name within theirs', async () => {
  const others = Array.from({ length: 30 }, (_, number) => ({
    id: `InvoiceTemplate:${number}`,
    name: `A${number} Retail`,
  }))
  stored = [...others, { id: 'InvoiceTemplate:99', name: 'Retail' }, { id: 'InvoiceTemplate:98', name: 'Retail plus' }]
  const box = show(null)
  await userEvent.type(box(), 'Retail')
  await waitFor(() => expect(offered().slice(0, 2)).toEqual(['Retail', 'Retail plus']))
  expect(offered()).toHaveLength(23)
  expect(offered().at(-1)).toBe('Type more to narrow down.')

  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(box().value).toBe('Retail'))
})

const UNREACHED = 'The server can’t be reached.'

test('choices stay where they can’t be read again, and that is said beside them', async () => {
  const box = show('InvoiceTemplate:1')
  await userEvent.click(box())
  await waitFor(() => expect(offered()).toEqual(['New template', 'Old template']))
  await userEvent.tab()

  isBusy = true
  await userEvent.click(box())
  await waitFor(() => expect(offered()).toEqual(['New template', 'Old template', UNREACHED]))
  await userEvent.click(screen.getByRole('option', { name: 'New template', hidden: true }))
  expect(box().value).toBe('New template')
})

test('of a search that fails, no choices of another one are offered', async () => {
  const box = show(null)
  await userEvent.click(box())
  await waitFor(() => expect(offered()).toEqual(['New template', 'Old template']))
  isBusy = true
  await userEvent.type(box(), 'Third')
  await waitFor(() => expect(offered()).toEqual([UNREACHED]))
})
