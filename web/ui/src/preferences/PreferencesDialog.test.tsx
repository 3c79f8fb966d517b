// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Client, fetchExchange } from '@urql/core'
import { Provider } from 'urql'
import { expect, test } from 'vitest'
import { usePreferred } from '../session/preferred'
import type { Viewer } from '../session/session'
import { ViewerContext } from '../session/ViewerContext'
import { refusal, serve } from '../testing/serve'
import PreferencesDialog from './PreferencesDialog'

const PREFERENCES = { density: 'COMPACT', openOnlyResult: false, loadListAtOnce: false } as const
const ADA: Viewer = { userName: 'ada', displayName: '', role: 'ADMINISTRATOR', preferences: PREFERENCES }

function Signed() {
  const [viewer, prefer] = usePreferred(ADA)
  const rest = { leave: () => undefined, expire: () => undefined }
  return (
    <ViewerContext value={{ viewer: viewer ?? ADA, prefer, ...rest }}>
      <PreferencesDialog onClose={() => undefined} />
    </ViewerContext>
  )
}

function show() {
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, exchanges: [fetchExchange] })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Provider value={client}>
          <Signed />
        </Provider>
      </MantineProvider>
    </I18nProvider>,
  )
}

const isOn = (name: RegExp) => screen.getByRole<HTMLInputElement>('switch', { name }).checked

test('a choice that can’t be kept is taken back, and one that was made meanwhile stays', async () => {
  // given
  const { hold, release, sent } = serve(({ variables: { input } }) =>
    'openOnlyResult' in input ? refusal(503, 'OVERLOADED') : { data: { saved: { userErrors: [] } } },
  )
  show()

  // when
  hold('SavePreferences')
  await userEvent.click(screen.getByRole('switch', { name: /Open the only result/ }))
  await userEvent.click(screen.getByRole('switch', { name: /Load lists at once/ }))
  release('SavePreferences')

  // then
  await screen.findByText('Not saved')
  expect(sent('SavePreferences').map(({ input }) => input)).toEqual([
    { openOnlyResult: true },
    { loadListAtOnce: true },
  ])
  expect([isOn(/Open the only result/), isOn(/Load lists at once/), isOn(/Compact forms/)]).toEqual([false, true, true])
})

test('everything that a choice is refused for is told', async () => {
  // given
  const userErrors = [{ message: 'A density is needed.' }, { message: 'A switch is on or off.' }]
  serve(() => ({ data: { saved: { userErrors } } }))
  show()

  // when
  await userEvent.click(screen.getByRole('switch', { name: /Open the only result/ }))

  // then
  const told = await screen.findByRole('alert')
  expect(told.textContent).toContain('A density is needed. A switch is on or off.')
})
