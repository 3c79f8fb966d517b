// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useShortcut, useShortcutKeys } from '../ui/shortcuts'
import { SessionGate } from './SessionGate'
import { CHANGED, type Viewer } from './session'
import { useSession } from './ViewerContext'

const viewer = (userName: string, displayName: string): Viewer => ({
  userName,
  displayName,
  role: 'ADMINISTRATOR',
  preferences: { density: 'COMFORTABLE', openOnlyResult: false, loadListAtOnce: true },
})
const ADA = viewer('ada', 'Ada Admin')
const BEATE = viewer('beate', 'Beate Admin')

/** Whose the session is that the browser has. */
let present: Viewer | null = ADA
const saved = vi.fn()

beforeEach(() => {
  present = ADA
  saved.mockClear()
  vi.stubGlobal('fetch', async (_: unknown, init: RequestInit = {}) => {
    if (init.method === 'POST') present = ADA
    return new Response(JSON.stringify({ viewer: present }), { headers: { 'Content-Type': 'application/json' } })
  })
})
afterEach(() => vi.unstubAllGlobals())

const SAVE = { id: 'Save' }

/** A page that keeps the browser from leaving it while something is entered, and says whose it is once notices are heard:
 * effects come some time after what is drawn. */
function Page({ isChanged }: { isChanged: boolean }) {
  const { viewer } = useSession()
  const [hears, setHears] = useState(false)
  useEffect(() => setHears(true), [])
  useShortcutKeys()
  useShortcut('mod+s', SAVE, saved)
  useEffect(() => {
    if (!isChanged) return
    const keep = (event: Event) => event.preventDefault()
    window.addEventListener('beforeunload', keep)
    return () => window.removeEventListener('beforeunload', keep)
  }, [isChanged])
  return hears && <p>{viewer.displayName} works here</p>
}

async function show(isChanged: boolean) {
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <SessionGate>
          <Page isChanged={isChanged} />
        </SessionGate>
      </MantineProvider>
    </I18nProvider>,
  )
  await screen.findByText('Ada Admin works here')
}

/** Ways in which a tab learns that another one has signed in or out. */
const NOTICES = {
  'is told': () => new StorageEvent('storage', { key: CHANGED }),
  'is come back to': () => new Event('focus'),
}

test.each(Object.entries(NOTICES))('a tab that %s asks for its own user again', async (_, notice) => {
  await show(true)
  present = BEATE
  act(() => void window.dispatchEvent(notice()))

  await screen.findByRole('dialog', { name: 'Beate Admin is signed in now' })
  await userEvent.keyboard('{Control>}s{/Control}')
  expect(saved).not.toHaveBeenCalled()

  await userEvent.type(screen.getByLabelText(/^Password/, { selector: 'input' }), 'secret')
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  screen.getByText('Ada Admin works here')
  await userEvent.keyboard('{Control>}s{/Control}')
  expect(saved).toHaveBeenCalledOnce()
})

test('a tab without anything entered is left for the page of who signed in', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await show(false)
  present = BEATE
  act(() => void window.dispatchEvent(NOTICES['is told']()))

  await waitFor(() => expect(screen.queryByText('Ada Admin works here')).toBeNull())
  expect(screen.queryByRole('dialog')).toBeNull()
  told.mockRestore()
})

test('a tab whose session another one has ended asks to sign in again, until somebody does anywhere', async () => {
  await show(false)
  present = null
  act(() => void window.dispatchEvent(NOTICES['is told']()))
  await screen.findByRole('dialog', { name: 'Your session has ended' })

  present = ADA
  act(() => void window.dispatchEvent(NOTICES['is told']()))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  screen.getByText('Ada Admin works here')
})

test('a tab stays as it is while the same user is signed in, or nobody answers', async () => {
  await show(false)
  act(() => void window.dispatchEvent(NOTICES['is come back to']()))
  vi.stubGlobal('fetch', async () => Promise.reject(new Error('offline')))
  act(() => void window.dispatchEvent(NOTICES['is come back to']()))
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)))
  expect(screen.queryByRole('dialog')).toBeNull()
  screen.getByText('Ada Admin works here')
})

test('somebody without a name of their own is named by the user name', async () => {
  await show(true)
  present = viewer('beate', '')
  act(() => void window.dispatchEvent(NOTICES['is told']()))

  await screen.findByRole('dialog', { name: 'beate is signed in now' })
  screen.getByRole('button', { name: 'Go on as beate, without saving' })
  expect(screen.queryByRole('button', { name: 'Sign in as someone else' })).toBeNull()
})
