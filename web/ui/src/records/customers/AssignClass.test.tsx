// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type Client, Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import * as documents from '../../api/reseller/records/graphql'
import { type Approvals, ApprovalsContext } from '../../changes/approval'
import { serverWith } from '../../testing/server'
import { AssignClass } from './AssignClass'
import { CustomerDocumentsContext } from './documents'

/** A policy by which more than ten customers need approval. */
const APPROVALS: Approvals = {
  isMissing: (errors) => errors.some(({ code }) => code === 'APPROVAL_REQUIRED'),
  inputOf: (way) => ({ approval: way }),
  isMark: () => false,
  Choice: ({ missing }) => missing.map(({ message }) => <p key={message}>{message}</p>),
  Amend: () => null,
  Banner: () => null,
  Mark: () => null,
  Versions: () => null,
}

interface Assignment {
  input: { customerIds: string[]; approval?: string }
}

function answer(operation: string, { input }: Assignment) {
  const nodes = [{ id: 'CustomerClass:7', name: 'Gold' }]
  if (operation !== 'AssignClass') return { choices: { nodes, pageInfo: { hasNextPage: false } } }
  const isMissing = input.customerIds.length > 10 && input.approval === undefined
  const message = `This touches ${input.customerIds.length} customers.`
  return {
    assigned: {
      results: input.customerIds.map((id) => ({ id, userErrors: [] })),
      userErrors: isMissing ? [{ code: 'APPROVAL_REQUIRED', message, path: ['input'] }] : [],
    },
  }
}

const selection = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ id: `Customer:${number}`, name: `Customer ${number}` }))

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const picker = () => screen.getByLabelText<HTMLInputElement>(/Customer class/, { selector: 'input' })

async function choose(name: string) {
  await userEvent.click(picker())
  await userEvent.click(await screen.findByRole('option', { name }))
}

const pageOf = (client: Client, onDone: () => void) => (count: number) => (
  <I18nProvider i18n={i18n}>
    <MantineProvider env="test">
      <Provider value={client}>
        <ApprovalsContext value={APPROVALS}>
          <CustomerDocumentsContext value={documents}>
            <AssignClass selected={selection(count)} onDone={onDone} />
          </CustomerDocumentsContext>
        </ApprovalsContext>
      </Provider>
    </MantineProvider>
  </I18nProvider>
)

test('what is asked about one selection is forgotten with the next', async () => {
  // given
  const { client, inputsOf } = serverWith(answer)
  const onDone = vi.fn()
  const page = pageOf(client, onDone)
  const { rerender } = render(page(12))
  await press('Assign a class…')
  await choose('Gold')
  await press('Assign')
  await screen.findByText('This touches 12 customers.')
  await press('Cancel')

  // when three of them are left
  rerender(page(3))
  await press('Assign a class…')

  // then
  expect(screen.queryByText('This touches 12 customers.')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Ask for approval' })).toBeNull()
  expect(picker().value).toBe('')
  await choose('Gold')
  await press('Assign')
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const inputs = inputsOf('AssignClass')
  expect(inputs.map(({ customerIds, approval }) => [customerIds.length, approval])).toEqual([
    [12, undefined],
    [3, undefined],
  ])
})

test('an assignment whose answer was lost is sent again as the same one', async () => {
  // given
  let isLost = true
  const { client, inputsOf } = serverWith((operation, variables) => {
    if (operation === 'AssignClass' && isLost) throw new Error('offline')
    return answer(operation, variables as Assignment)
  })
  const onDone = vi.fn()
  render(pageOf(client, onDone)(3))
  await press('Assign a class…')
  await choose('Gold')
  await press('Assign')
  await screen.findByRole('alert')

  // when
  isLost = false
  await press('Assign')

  // then
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const [lost, again] = inputsOf('AssignClass')
  expect(lost.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/)
  expect(again).toEqual(lost)
})

test('all that an assignment is refused for is told', async () => {
  const errors = ['The class is deleted.', 'You may not assign.'].map((message) => ({
    code: 'INVALID',
    message,
    path: [],
  }))
  const { client } = serverWith((operation, variables) =>
    operation === 'AssignClass'
      ? { assigned: { results: [], userErrors: errors } }
      : answer(operation, variables as never),
  )
  const onDone = vi.fn()
  render(pageOf(client, onDone)(2))
  await press('Assign a class…')
  await choose('Gold')
  await press('Assign')

  expect((await screen.findByRole('alert')).textContent).toBe(
    'No customer was assignedThe class is deleted. You may not assign.',
  )
  expect(onDone).not.toHaveBeenCalled()
})
