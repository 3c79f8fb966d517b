// @vitest-environment jsdom

import { Outlet } from '@tanstack/react-router'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Client, fetchExchange } from '@urql/core'
import { Component, type ComponentType, type ReactNode } from 'react'
import { gql } from 'urql'
import { expect, test } from 'vitest'
import type { LoadedForm } from '../api/metadata'
import * as documents from '../api/reseller/records/graphql'
import { renderPage } from '../testing/renderPage'
import { refusal, serve } from '../testing/serve'
import { keepingClient } from '../testing/server'
import { CustomerAccounts } from './customers/CustomerAccounts'
import { CustomerDocumentsContext } from './customers/documents'
import { PersonalData } from './customers/PersonalData'
import type { EditorPartProps, RecordKind } from './kind'
import RecordLook from './list/RecordLook'
import { useKindForm } from './useKindForm'
import { UserTokens } from './users/UserTokens'

const RECORD = { id: 'Customer:1', name: 'Acme' }

const ANSWERS: Readonly<Record<string, object>> = {
  AccountsOfCustomer: { customer: { id: 'Customer:1', accounts: { totalCount: 0, nodes: [] } } },
  RemovalOfPersonalData: {
    personalDataRemoval: { answer: { refusal: 'NOT_TERMINATED', erasableFrom: null, removed: [], kept: [] } },
  },
  AdminTokens: { node: { __typename: 'User', id: 'User:1', tokens: { totalCount: 0, nodes: [] } } },
}

const SECTIONS: [string, ComponentType<EditorPartProps>, string][] = [
  ['accounts', CustomerAccounts, 'The customer has no accounts yet.'],
  ['personal data', PersonalData, 'Personal data can be removed once the customer is terminated.'],
  ['tokens', UserTokens, 'There are no tokens yet. Portals and scripts sign in with one.'],
]

test.each(SECTIONS)('a section whose %s can’t be read says so, and reads them again', async (_, Section, content) => {
  let isBusy = true
  serve(({ operation }) => (isBusy ? refusal(503, 'BUSY') : { data: ANSWERS[operation] }))
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  const page = () => (
    <CustomerDocumentsContext value={documents}>
      <Section record={RECORD} readOnly={false} onWrite={async () => null as never} />
    </CustomerDocumentsContext>
  )
  renderPage({ client, at: '/', root: () => <Outlet />, pages: { '/': page } })
  expect((await screen.findByRole('alert')).textContent).toContain('This can’t be shown right now')

  isBusy = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(content)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

/** Shows a page, and once its content is there again, while nothing can be read any more. */
async function showTwice(page: () => ReactNode, content: string) {
  let isBusy = false
  const answers: typeof ANSWERS = { ...ANSWERS, ...LOOKED_AT }
  const { sent } = serve(({ operation }) => (isBusy ? refusal(503, 'BUSY') : { data: answers[operation] }))
  const client = keepingClient()
  const show = () => renderPage({ client, at: '/', root: () => <Outlet />, pages: { '/': page } })
  show()
  await screen.findByText(content)
  cleanup()

  isBusy = true
  show()
  await screen.findByText(content)
  const reads = () => Object.keys(answers).flatMap(sent)
  await waitFor(() => expect(reads()).toHaveLength(2))
  await act(() => new Promise((done) => setTimeout(done, 50)))
}

test.each(SECTIONS)(
  'a section whose %s can’t be read again keeps what it has, and says so',
  async (_, Section, content) => {
    await showTwice(
      () => (
        <CustomerDocumentsContext value={documents}>
          <Section record={RECORD} readOnly={false} onWrite={async () => null as never} />
        </CustomerDocumentsContext>
      ),
      content,
    )
    expect(screen.getByRole('alert').textContent).toContain('This can’t be shown right now')
    expect(screen.getByText(content)).toBeTruthy()
  },
)

const LOOKED_AT = { Looked: { record: { __typename: 'Customer', ...RECORD, notes: 'Pays by bill' } } }
const LOOKED = gql`
  query Looked($id: ID!) {
    record(id: $id) {
      id
      name
      notes
    }
  }
`

test('a look at a record that can’t be read again keeps what it tells', async () => {
  const kind = { kind: 'customers', documents: { one: LOOKED } } as unknown as RecordKind
  const form = { fields: [{ name: 'notes', kind: 'text', label: { id: 'Notes' } }], groups: {} } as LoadedForm
  const nothing = () => undefined
  const page = () => <RecordLook kind={kind} form={form} row={RECORD} onOpen={nothing} onClose={nothing} />
  await showTwice(page, 'Pays by bill')
  expect(screen.getByText('Pays by bill')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  static getDerivedStateFromError = (error: Error) => ({ error })
  override state: { error?: Error } = {}
  override render() {
    return this.state.error ? <p>{this.state.error.message}</p> : this.props.children
  }
}

const LOST = { kind: 'lost', form: () => Promise.reject(new Error('Loading failed.')) } as unknown as RecordKind

function Page() {
  return <p>{useKindForm(LOST) ? 'A form' : 'A skeleton'}</p>
}

test('a page whose form can’t be loaded is no skeleton for ever: its route tells of it', async () => {
  render(<Page />, { wrapper: Boundary })
  await waitFor(() => expect(screen.getByText('Loading failed.')).toBeTruthy())
})
