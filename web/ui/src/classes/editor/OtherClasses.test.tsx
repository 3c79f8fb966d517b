// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Client, fetchExchange } from '@urql/core'
import { useState } from 'react'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { serve } from '../../testing/serve'
import { OtherClasses } from './OtherClasses'

const CLASSES = [
  { id: 'CustomerClass:1', name: 'Edited' },
  { id: 'CustomerClass:2', name: 'Retail' },
  { id: 'CustomerClass:3', name: 'Business' },
]

function Chosen() {
  const [chosen, setChosen] = useState<readonly { id: string; name: string }[]>([])
  return <OtherClasses classId="CustomerClass:1" chosen={chosen} outcomes={[]} onChange={setChosen} />
}

test('classes are among those that get the same as soon as they are picked, by their names', async () => {
  const served = serve(() => ({ data: { choices: { nodes: CLASSES, pageInfo: { hasNextPage: false } } } }))
  served.hold('RecordName')
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <Chosen />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
  for (const name of ['Retail', 'Business']) {
    await userEvent.click(screen.getByLabelText('The same for another class', { selector: 'input' }))
    await userEvent.click(await screen.findByRole('option', { name, hidden: true }))
  }

  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Retail', 'Business'])
  await userEvent.click(screen.getByRole('button', { name: 'Leave out Retail' }))
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Business'])
})
