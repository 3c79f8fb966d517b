// @vitest-environment jsdom
// Dialogs over one another: what closes one leaves the one below it.

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { expect, test, vi } from 'vitest'
import SignInAgain from '../../session/SignInAgain'
import { Dialog, LeaveDialog } from './Dialog'

function show(content: ReactNode) {
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">{content}</MantineProvider>
    </I18nProvider>,
  )
}

const pressEscape = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })

/** A review, over which somebody is asked whether to leave. */
function Review({ onClose }: { onClose: () => void }) {
  const [isLeaving, setLeaving] = useState(false)
  return (
    <>
      <Dialog title="Review" onClose={onClose}>
        <button type="button" onClick={() => setLeaving(true)}>
          Go back
        </button>
      </Dialog>
      {isLeaving && (
        <LeaveDialog title="Leave?" leave="Leave" onStay={() => setLeaving(false)} onLeave={() => undefined}>
          Something is not saved.
        </LeaveDialog>
      )}
    </>
  )
}

test('Escape closes the dialog on top, and the one below it with the next one', async () => {
  const close = vi.fn()
  show(<Review onClose={close} />)
  fireEvent.click(await screen.findByText('Go back'))
  await screen.findByText('Something is not saved.')

  pressEscape()
  expect(screen.queryByText('Something is not saved.')).toBeNull()
  expect(close).not.toHaveBeenCalled()

  pressEscape()
  expect(close).toHaveBeenCalledOnce()
})

/** A token that is shown once, over which a session ends. */
function Token({ onClose }: { onClose: () => void }) {
  const [hasEnded, end] = useState(false)
  return (
    <>
      <Dialog title="New token" onClose={onClose}>
        <button type="button" onClick={() => end(true)}>
          End
        </button>
      </Dialog>
      {hasEnded && <SignInAgain userName="anna" onSignedIn={() => undefined} onLeave={() => undefined} />}
    </>
  )
}

test('Escape closes nothing below the sign-in after a session has ended', async () => {
  const close = vi.fn()
  show(<Token onClose={close} />)
  fireEvent.click(await screen.findByText('End'))
  await screen.findByText('Your session has ended')

  pressEscape()
  expect(close).not.toHaveBeenCalled()
  screen.getByText('Your session has ended')
})

test('the button that closes a dialog closes it', async () => {
  const close = vi.fn()
  show(<Dialog title="Review" onClose={close} />)
  fireEvent.click(await screen.findByLabelText('Close'))
  expect(close).toHaveBeenCalledOnce()
})
