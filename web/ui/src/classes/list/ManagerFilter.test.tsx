// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { AdminClassChoicesDocument } from '../../api/admin/graphql'
import { apiClient } from '../../api/client'
import { FilterBar } from '../../lists/FilterBar'
import { type ListSearch, whereOf } from '../../lists/search'
import { RESELLERS, resellersFound } from '../../testing/resellers'
import { serve } from '../../testing/serve'
import { ADMIN_FILTERS } from './list.admin'

interface Held {
  initial: ListSearch
  where: unknown
}

function Page({ held }: { held: Held }) {
  const [search, setSearch] = useState(held.initial)
  held.where = whereOf(search, ADMIN_FILTERS)
  return (
    <FilterBar
      filters={ADMIN_FILTERS}
      choicesDocument={AdminClassChoicesDocument}
      search={search}
      onSearch={setSearch}
      onFirst={() => undefined}
    />
  )
}

/** The filters of the list, at an address; answers what it narrows the classes down to. */
function setUp(initial: ListSearch) {
  serve(({ operation, variables }) => {
    if (operation === 'RecordName') return { data: { node: RESELLERS.find(({ id }) => id === variables.id) ?? null } }
    if (operation === 'AdminClassChoices') return { data: { businessModels: [], currencies: [] } }
    return resellersFound(variables)
  })
  const client = apiClient({
    embedded: ['ResellerConnection', 'PageInfo'],
    inWords: async (data) => data,
    onExpired: () => undefined,
  })
  const held: Held = { initial, where: null }
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <Page held={held} />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  return held
}

const managedBy = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Managed by' })

test('a reseller that an address names is told by its name', async () => {
  const held = setUp({ filters: { managedBy: 'Reseller:142' } })
  const box = await managedBy()
  await waitFor(() => expect(box.value).toBe('Reseller 142'))
  expect(held.where).toEqual({ managedBy: { eq: 'Reseller:142' } })
})

test('a reseller among very many is found by its name', async () => {
  const held = setUp({ filters: { shared: 'yes' } })
  await userEvent.type(await managedBy(), '149')
  await userEvent.click(await screen.findByRole('option', { name: 'Reseller 149' }))
  expect(held.where).toEqual({ managedBy: { eq: 'Reseller:149' }, sharedWithResellers: { eq: true } })
})

test('classes that administrators manage are a choice, too', async () => {
  const held = setUp({ filters: { managedBy: 'none' } })
  const box = await managedBy()
  expect(box.value).toBe('Administrator only')
  expect(held.where).toEqual({ managedBy: { isNull: true } })
  await userEvent.clear(box)
  await userEvent.type(box, '7')
  await userEvent.click(await screen.findByRole('option', { name: 'Reseller 7' }))
  expect(held.where).toEqual({ managedBy: { eq: 'Reseller:7' } })
})
