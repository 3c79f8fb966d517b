// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen, waitFor } from '@testing-library/react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { AdminClassChoicesDocument } from '../api/admin/graphql'
import { BASIC_FILTERS } from '../classes/list/filters'
import { refusal, serve } from '../testing/serve'
import { keepingClient } from '../testing/server'
import { FilterBar } from './FilterBar'

const [EURO, FRANC] = [
  { id: 'Currency:1', code: 'EUR', name: 'Euro' },
  { id: 'Currency:2', code: 'CHF', name: 'Swiss franc' },
]

/** A list whose filters were read while there was one currency; answers with what opens it again. */
async function readBefore() {
  const held = { currencies: [EURO], isBusy: false }
  const { sent } = serve(() =>
    held.isBusy ? refusal(503, 'BUSY') : { data: { businessModels: [], currencies: held.currencies } },
  )
  const client = keepingClient()
  const open = () =>
    render(
      <I18nProvider i18n={i18n}>
        <MantineProvider env="test">
          <Provider value={client}>
            <FilterBar
              filters={BASIC_FILTERS}
              choicesDocument={AdminClassChoicesDocument}
              search={{ filters: { currency: 'Currency:1' } }}
              onSearch={() => undefined}
              onFirst={() => undefined}
            />
          </Provider>
        </MantineProvider>
      </I18nProvider>,
    )
  const { unmount } = open()
  await waitFor(() => expect(options()).toEqual(['Any', 'Not set', 'EUR - Euro']))
  unmount()
  return { held, open, reads: () => sent('AdminClassChoices') }
}

const box = () => screen.getByLabelText<HTMLSelectElement>('Currency')
const options = () => [...box().options].map(({ text }) => text)

test('a filter has what was made since the list was read last', async () => {
  const { held, open } = await readBefore()
  held.currencies = [EURO, FRANC].flatMap((one) => one ?? [])
  open()
  await waitFor(() => expect(options()).toEqual(['Any', 'Not set', 'EUR - Euro', 'CHF - Swiss franc']))
})

test('a filter keeps its options, and what it is set to, where they can’t be read again', async () => {
  const { held, open, reads } = await readBefore()
  held.isBusy = true
  open()
  await waitFor(() => expect(reads()).toHaveLength(2))
  await act(() => new Promise((done) => setTimeout(done, 50)))
  expect(options()).toEqual(['Any', 'Not set', 'EUR - Euro'])
  expect(box().value).toBe('Currency:1')
})
