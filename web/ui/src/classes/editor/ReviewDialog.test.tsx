// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Client, fetchExchange, gql } from '@urql/core'
import { type ReactNode, useState } from 'react'
import { Provider } from 'urql'
import { expect, test, vi } from 'vitest'
import type { FormMetadata } from '../../api/metadata'
import type { Part } from '../../changes/part'
import { NO_REASON } from '../../changes/ReasonOrApproval'
import { type Answered, refusal, serve } from '../../testing/serve'
import { serverWith } from '../../testing/server'
import { type Workspace, WorkspaceContext } from '../workspace'
import ReviewDialog from './ReviewDialog'
import { type Edit, useEdit } from './useEdit'
import type { ReviewRequest } from './useReview'

const AMENDED = {
  input: {},
  applyAt: '2031-06-30T22:00:17+00:00',
  reason: '',
  planned: { id: 'PlannedChange:1', version: 1 },
}
const REQUEST: ReviewRequest = { when: 'date', typed: null, writeReason: NO_REASON, isRequested: false, others: [] }

const SETTINGS = 'id name version description currency { id name: code }'
const WORKSPACE = {
  panels: [],
  classDocument: gql`query Class($id: ID!) { customerClass(id: $id) { ${SETTINGS} } }`,
  saveDocument: gql`mutation Save($input: Input!) { customerClassSave(input: $input) {
    customerClass { ${SETTINGS} } changes { path before after } affectedCustomers warnings { code }
    userErrors { code message path ... on ConflictError { current { ${SETTINGS} } changedSince { path before after } } }
  } }`,
} as unknown as Workspace

function draw(client: Client, page: ReactNode) {
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <WorkspaceContext value={WORKSPACE}>{page}</WorkspaceContext>
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
}

test('settings of a planned change that are amended stay planned for its instant', async () => {
  const plan = vi.fn(async () => ({ changes: [], affectedCustomers: 0, warnings: [], userErrors: [], others: [] }))
  const customerClass = { id: 'CustomerClass:1', name: 'Retail', version: 1, currency: null }
  const edit = { plan, customerClass, busy: false, tellSaved: () => undefined } as unknown as Edit
  const onClose = vi.fn()
  const { client } = serverWith(() => ({}))
  draw(
    client,
    <ReviewDialog edit={edit} amended={AMENDED} request={REQUEST} onAsk={() => undefined} onClose={onClose} />,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Plan' }))

  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  const { applyAt, planned } = AMENDED
  expect(plan.mock.calls).toMatchObject([[{ applyAt, planned, isDry: true }], [{ applyAt, planned }]])
})

const RETAIL = { id: 'CustomerClass:83', name: 'Retail', version: 5, description: '', currency: null }
const FIELDS: FormMetadata = [{ name: 'description', kind: 'text', label: { id: 'Description' } }]
const PART: Part = { name: 'GeneralInfo', title: { id: 'General info' }, path: [], form: async () => FIELDS }
const CHANGE = { path: ['description'], before: '""', after: '"New"' }

const refusedFor = (code: string, path: readonly string[], more = {}): Answered => ({
  data: {
    customerClassSave: {
      ...{ customerClass: null, changes: [], affectedCustomers: 0, warnings: [] },
      userErrors: [{ __typename: 'ConflictError', code, message: `Refused: ${code}.`, path, ...more }],
    },
  },
})

/** The class that is edited, and its review once that is asked for. */
function Reviewed({ stage }: { stage: { edit: Edit | null } }) {
  const edit = useEdit(RETAIL.id, false)
  Object.assign(stage, { edit })
  const [request, setRequest] = useState<ReviewRequest | null>(null)
  const shown = request && !edit.meanwhile ? request : null
  return (
    <>
      <button type="button" onClick={() => setRequest({ ...REQUEST, when: 'now' })}>
        Review
      </button>
      {shown && (
        <ReviewDialog
          edit={edit}
          amended={null}
          request={shown}
          onAsk={(next) => setRequest({ ...shown, ...next })}
          onClose={() => setRequest(null)}
        />
      )}
    </>
  )
}

/** Opens the review of another description, with a reason, over a server that answers saves in turn as said, and then saves. */
async function review(...answers: Answered[]) {
  const stage = { edit: null as Edit | null }
  const { sent } = serve(({ operation, variables: { input } }) => {
    if (operation === 'Class') return { data: { customerClass: RETAIL } }
    const answer = input.validateOnly ? undefined : answers.shift()
    const customerClass = { ...RETAIL, version: RETAIL.version + 1, description: input.description }
    return (
      answer ?? {
        data: {
          customerClassSave: { customerClass, changes: [CHANGE], affectedCustomers: 0, warnings: [], userErrors: [] },
        },
      }
    )
  })
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  draw(client, <Reviewed stage={stage} />)
  await waitFor(() => expect(stage.edit?.customerClass?.version).toBe(5))
  const drafts = { part: PART, fields: FIELDS, forms: {}, before: { description: '' }, values: { description: 'New' } }
  act(() => stage.edit?.drafts.put(drafts))
  await userEvent.click(screen.getByRole('button', { name: 'Review' }))
  const dialog = await screen.findByRole('dialog', { name: 'Review the changes · Retail' })
  await within(dialog).findByRole('table', { name: 'Changes' })
  await userEvent.type(within(dialog).getByLabelText('Reason'), 'Agreed with sales')
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await save()
  /** The reasons of the saves, but for those that were tried out. */
  const reasons = () =>
    sent('Save')
      .filter(({ input }) => !input.validateOnly)
      .map(({ input }) => input.reason)
  return { stage, save, reasons }
}

const reason = () => screen.findByLabelText<HTMLInputElement>('Reason')
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

test('a review whose save gets no answer stays with its reason, says so, and saves again', async () => {
  const { save, reasons } = await review(refusal(503, 'OVERLOADED'))
  const dialog = await screen.findByRole('dialog')
  expect((await within(dialog).findByRole('alert')).textContent).toContain('Not saved')
  expect((await reason()).value).toBe('Agreed with sales')

  await save()
  await closed()
  expect(reasons()).toEqual(['Agreed with sales', 'Agreed with sales'])
})

test('what the server says of the reason stands at the reason, until it is another one', async () => {
  const { stage, save, reasons } = await review(refusedFor('INVALID', ['input', 'reason']))
  const box = await reason()
  await waitFor(() => expect(box.getAttribute('aria-invalid')).toBe('true'))
  expect(screen.getByText('Refused: INVALID.')).toBeDefined()
  expect(box.value).toBe('Agreed with sales')
  expect(stage.edit?.errors).toEqual([])

  await userEvent.type(box, '.')
  expect(screen.queryByText('Refused: INVALID.')).toBeNull()
  await save()
  await closed()
  expect(reasons()).toEqual(['Agreed with sales', 'Agreed with sales.'])
})

test('a review whose save is refused for a setting makes way for the setting', async () => {
  const { stage } = await review(refusedFor('INVALID', ['input', 'description']))
  await closed()
  expect(stage.edit?.errors.map(({ path }) => path)).toEqual([['input', 'description']])
})

test('a review that somebody else’s save comes before is there again with its reason', async () => {
  const current = { __typename: 'CustomerClass', ...RETAIL, version: 6, name: 'Retail abroad' }
  const { stage, save, reasons } = await review(
    refusedFor('VERSION_CONFLICT', ['input'], { current, changedSince: [] }),
  )
  await closed()
  act(() => stage.edit?.merge(new Set()))
  expect((await reason()).value).toBe('Agreed with sales')
  await save()
  await closed()
  expect(reasons()).toEqual(['Agreed with sales', 'Agreed with sales'])
})

test('a reason that is too long is said to be at once, and isn’t sent', async () => {
  const { save, reasons } = await review(refusal(503, 'OVERLOADED'))
  const box = await reason()
  await userEvent.clear(box)
  await userEvent.paste('😀'.repeat(1001))
  expect(screen.getByText('At most 1,000 characters.')).toBeDefined()
  await save()
  expect(reasons()).toEqual(['Agreed with sales'])

  await userEvent.clear(box)
  await userEvent.paste('😀'.repeat(1000))
  await save()
  await closed()
  expect(reasons()).toEqual(['Agreed with sales', '😀'.repeat(1000)])
})
