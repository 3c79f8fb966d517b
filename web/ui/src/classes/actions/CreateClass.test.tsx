// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { CustomerClassSaveInput } from '../../api/admin/forms/CustomerClassSaveInput'
import { AdminClassChoicesDocument, AdminClassSaveDocument } from '../../api/admin/graphql'
import { apiClient } from '../../api/client'
import { resellersFound } from '../../testing/resellers'
import { refusal, serve } from '../../testing/serve'
import { ADMIN_FILTERS } from '../list/list.admin'
import { type Workspace, WorkspaceContext } from '../workspace'
import { ADMIN_ACTIONS } from './actions.admin'
import CreateClass from './CreateClass'

const UNIVERSAL = { __typename: 'BusinessModel', id: 'BusinessModel:1', name: 'Universal' }

/** The dialog of a new class, whose saves are answered by nobody. */
async function setUp() {
  const server = serve(({ operation, variables }) => {
    if (operation === 'AdminClassSave') return refusal(502, 'INTERNAL_ERROR')
    if (operation === 'AdminClassChoices') return { data: { businessModels: [UNIVERSAL], currencies: [] } }
    return resellersFound(variables)
  })
  const client = apiClient({
    embedded: ['ResellerConnection', 'PageInfo'],
    inWords: async (data) => data,
    onExpired: () => undefined,
  })
  const actions = Promise.resolve(ADMIN_ACTIONS)
  const workspace: Partial<Workspace> = {
    choicesDocument: AdminClassChoicesDocument,
    saveDocument: AdminClassSaveDocument,
    filters: ADMIN_FILTERS,
    classForm: async () => CustomerClassSaveInput,
    actions: () => actions,
  }
  const nothing = () => undefined
  await act(async () => {
    render(
      <I18nProvider i18n={i18n}>
        <MantineProvider env="test">
          <WorkspaceContext value={workspace as Workspace}>
            <Provider value={client}>
              <Suspense>
                <CreateClass onClose={nothing} onCreated={nothing} onEdit={nothing} />
              </Suspense>
            </Provider>
          </WorkspaceContext>
        </MantineProvider>
      </I18nProvider>,
    )
  })
  return server
}

test('a new class is managed by any of very many resellers', async () => {
  const { sent } = await setUp()
  await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Theirs')
  await userEvent.selectOptions(await screen.findByLabelText(/^Business model/), 'BusinessModel:1')
  const manager = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Managed by' })
  expect(manager.placeholder).toBe('Administrator only')
  await userEvent.type(manager, '149')
  await userEvent.click(await screen.findByRole('option', { name: 'Reseller 149' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))

  await waitFor(() =>
    expect(sent('AdminClassSave').map(({ input: { idempotencyKey: _, ...input } }) => input)).toEqual([
      { name: 'Theirs', businessModel: 'BusinessModel:1', managedBy: 'Reseller:149' },
    ]),
  )
})

test('the same new class has the same key each time that it is sent, and a corrected one another', async () => {
  const { sent } = await setUp()
  const name = await screen.findByRole('textbox', { name: 'Name' })
  await userEvent.type(name, 'Theirs')
  await userEvent.selectOptions(await screen.findByLabelText(/^Business model/), 'BusinessModel:1')
  const save = async (times: number) => {
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(sent('AdminClassSave')).toHaveLength(times))
    await screen.findByRole('alert')
  }
  await save(1)
  await save(2)
  await userEvent.type(name, ' too')
  await save(3)

  const [first, again, corrected] = sent('AdminClassSave').map(({ input }) => input)
  expect(first.name).toBe('Theirs')
  expect(again).toEqual(first)
  expect(corrected).toMatchObject({ name: 'Theirs too' })
  expect(corrected.idempotencyKey).not.toBe(first.idempotencyKey)
})
