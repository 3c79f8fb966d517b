// @vitest-environment jsdom
// Taxes of a class that two have changed: the rate of a method by one, the method by the other.

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { gql } from '@urql/core'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { apiClient } from '../../api/client'
import { PartsContext } from '../../changes/part'
import { type FormValues, valuesOf } from '../../forms/values'
import { RESELLER_PANELS } from '../../panels/reseller'
import { serve } from '../../testing/serve'
import { type Workspace, WorkspaceContext } from '../workspace'
import ClassConflict from './ClassConflict'
import { type Edit, useEdit } from './useEdit'

const SETTINGS = `id version finances { taxation {
  method exempt parameters { ... on FixedVat { vatRate taxesIncludedInRates } }
} }`
const CLASS = gql`query Class($id: ID!) { customerClass(id: $id) { ${SETTINGS} } }`
const SAVE = gql`mutation Save($input: Input!) { customerClassSave(input: $input) {
  customerClass { ${SETTINGS} } userErrors { code message path ... on ConflictError {
    current { ... on CustomerClass { ${SETTINGS} } } changedSince { path before after }
  } }
} }`
const WORKSPACE = { classDocument: CLASS, saveDocument: SAVE } as unknown as Workspace
const TAXATION = RESELLER_PANELS.filter(({ name }) => name === 'Taxation')
const EMBEDDED = ['Finances', 'Taxation', 'FixedVat', 'SavePayload', 'ConflictError', 'FieldChange']

const FIXED_VAT = { __typename: 'FixedVat', vatRate: '19', taxesIncludedInRates: false }
const BEFORE = { __typename: 'Taxation', method: 'FIXED_VAT', exempt: false, parameters: FIXED_VAT }
const THEIRS = { __typename: 'Taxation', method: 'NONE', exempt: true, parameters: null }
const CHANGED_SINCE = [
  { path: ['finances', 'taxation', 'method'], before: '"FIXED_VAT"', after: '"NONE"' },
  { path: ['finances', 'taxation', 'parameters', 'fixedVat', 'vatRate'], before: '"19"', after: 'null' },
  { path: ['finances', 'taxation', 'exempt'], before: 'false', after: 'true' },
].map((change) => ({ __typename: 'FieldChange', ...change }))

const stage = { edit: null as Edit | null }

function Page() {
  const edit = useEdit('CustomerClass:1', false)
  Object.assign(stage, { edit })
  return edit.meanwhile && <ClassConflict edit={edit} meanwhile={edit.meanwhile} onClose={edit.ignoreMeanwhile} />
}

/** My rate of 21 % over their method NONE, saved before: the dialog about it. */
async function setUp() {
  let stored = { version: 5, taxation: BEFORE as object }
  const whole = () => ({
    __typename: 'CustomerClass',
    id: 'CustomerClass:1',
    version: stored.version,
    finances: { __typename: 'Finances', taxation: stored.taxation },
  })
  const { sent } = serve(({ operation, variables }) => {
    if (operation === 'Class') return { data: { customerClass: whole() } }
    const isStale = variables.input.expectedVersion !== stored.version
    const conflict = { code: 'VERSION_CONFLICT', message: '', path: ['input'], changedSince: CHANGED_SINCE }
    const userErrors = isStale ? [{ __typename: 'ConflictError', ...conflict, current: whole() }] : []
    const payload = { __typename: 'SavePayload', customerClass: isStale ? null : whole(), userErrors }
    return { data: { customerClassSave: payload } }
  })
  const client = apiClient({ embedded: EMBEDDED, inWords: async (data) => data, onExpired: () => undefined })
  const routeTree = createRootRoute({ component: Page })
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ['/'] }) })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <WorkspaceContext value={WORKSPACE}>
            <PartsContext value={TAXATION}>
              <RouterProvider router={router as never} />
            </PartsContext>
          </WorkspaceContext>
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  await waitFor(() => expect(stage.edit?.customerClass?.version).toBe(5))

  const [part] = TAXATION
  if (!part) throw new Error('There is no panel of taxes.')
  const [fields, forms = {}] = await Promise.all([part.form(), part.groups?.()])
  const before = valuesOf(fields, BEFORE, forms)
  const { fixedVat } = before.parameters as { fixedVat: FormValues }
  const values = { ...before, parameters: { fixedVat: { ...fixedVat, vatRate: '21' } } }
  const save = () => act(async () => void (await stage.edit?.save()))
  act(() => stage.edit?.drafts.put({ part, fields, forms, before, values }))
  stored = { version: 6, taxation: THEIRS }
  await save()
  return { save, sent: () => sent('Save').map(({ input }) => [input.expectedVersion, input.finances]) }
}

const apply = () => userEvent.click(screen.getByRole('button', { name: 'Apply my choices' }))

test('my rate comes with its method, and only what else they changed is said to be kept', async () => {
  const { save, sent } = await setUp()
  const both = await screen.findByRole('table', { name: 'Changed by both' })
  expect(
    within(both)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'SettingBeforeTheirsMine',
    'MethodTaxationFixed VATNoneFixed VAT',
    'ParametersTaxationFixed VAT: Vat rate: 19, Taxes included in rates: NoNot setFixed VAT: Vat rate: 21, Taxes included in rates: No',
  ])
  expect(within(both).getAllByRole('radio')).toHaveLength(2)
  const kept = screen.getByRole('table', { name: 'Also changed by others and kept' })
  expect(within(kept).getAllByRole('row')).toHaveLength(2)
  within(kept).getByText('Exempt')

  await apply()
  await save()
  const fixedVat = { vatRate: '21', taxesIncludedInRates: false }
  expect(sent()[1]).toEqual([6, { taxation: { method: 'FIXED_VAT', parameters: { fixedVat } } }])
})

test('their method leaves nothing of my rate', async () => {
  await setUp()
  await userEvent.click(await screen.findByRole('radio', { name: 'Method, Parameters: theirs' }))
  await apply()
  const values = stage.edit?.drafts.all().get('Taxation')?.values
  expect(values).toMatchObject({ method: 'NONE', parameters: {}, exempt: true })
  expect(stage.edit?.drafts.changes()).toBe(0)
})
