// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ConfirmDialog } from './ConfirmDialog'

afterEach(cleanup)

function ask(name: string) {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  const onConfirm = vi.fn()
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <ConfirmDialog
          title="Remove"
          confirm="Remove permanently"
          typed={name}
          failure={null}
          busy={false}
          onConfirm={onConfirm}
          onClose={() => {}}
        >
          {null}
        </ConfirmDialog>
      </MantineProvider>
    </I18nProvider>,
  )
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Remove permanently' })
  return { box: screen.getByLabelText(/continue/), button, onConfirm }
}

// A page shows one blank where a name has two: nobody could type what they didn't see.
test.each(['Ann Example', 'Ann  Example', ' Ann Example'])('a name with two blanks is meant by “%s”', async (typed) => {
  const { box, button, onConfirm } = ask('Ann  Example')
  expect(button.disabled).toBe(true)
  await userEvent.type(box, typed)
  await userEvent.click(button)
  expect(onConfirm).toHaveBeenCalledOnce()
})

test.each(['Ann', 'AnnExample', 'ann example'])('it is not meant by “%s”', async (typed) => {
  const { box, button, onConfirm } = ask('Ann  Example')
  await userEvent.type(box, `${typed}{Enter}`)
  expect(button.disabled).toBe(true)
  expect(onConfirm).not.toHaveBeenCalled()
})
