// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { messages as german } from '../locales/de.po'
import { SignInForm } from './SignInForm'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['en', 1, 'Too many attempts. Try again in 1 second.'],
  ['en', 30, 'Too many attempts. Try again in 30 seconds.'],
  ['de', 1, 'Zu viele Versuche. Versuchen Sie es in 1 Sekunde noch einmal.'],
  ['de', 30, 'Zu viele Versuche. Versuchen Sie es in 30 Sekunden noch einmal.'],
])('in %s, whoever has to wait %i seconds is told so', async (locale, retryAfterSeconds, sentence) => {
  i18n.loadAndActivate({ locale, messages: locale === 'de' ? german : {} })
  const refusal = { errors: [{ message: 'Too many attempts.', extensions: { retryAfterSeconds } }] }
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(refusal), { status: 429 }))
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <SignInForm onSignedIn={() => undefined} />
      </MantineProvider>
    </I18nProvider>,
  )
  const [name, password] = container.querySelectorAll('input')
  if (!name || !password) throw new Error('There are two fields.')
  await userEvent.type(name, 'anna')
  await userEvent.type(password, 'secret{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain(sentence)
})
