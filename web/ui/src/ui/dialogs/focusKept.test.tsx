// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Dialog } from './Dialog'
import { useFocusKept } from './focusKept'

function Page() {
  useFocusKept()
  const [rows, setRows] = useState(['one', 'two', 'three'])
  const [isAsking, ask] = useState(false)
  const [title, setTitle] = useState('First')
  return (
    <main>
      <section>
        <h1>{title}</h1>
        <button type="button" onClick={() => ask(true)}>
          Ask
        </button>
        <ul>
          {rows.map((row) => (
            <li key={row}>
              <input aria-label={row} />
              <button type="button" onClick={() => setRows(rows.filter((other) => other !== row))}>
                Remove {row}
              </button>
            </li>
          ))}
        </ul>
        <button type="button">Add</button>
      </section>
      <section key={title}>
        <h2>{title}</h2>
        <button type="button" onClick={() => setTitle('Second')}>
          Leave {title}
        </button>
      </section>
      {isAsking && (
        <Dialog title="Sure?" onClose={() => ask(false)}>
          <button type="button" onClick={() => setRows([])}>
            Empty
          </button>
        </Dialog>
      )}
    </main>
  )
}

function show() {
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Page />
      </MantineProvider>
    </I18nProvider>,
  )
}

const named = (name: string) => screen.getByRole('button', { name })

test('a dialog gives the focus back to what opened it', async () => {
  show()
  await userEvent.click(named('Ask'))
  await userEvent.click(screen.getByRole('button', { name: 'Empty' }))
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement).toBe(named('Ask')))
})

test('a dialog that was opened by nobody who stood anywhere gives it to nobody', async () => {
  show()
  await userEvent.click(named('Add'))
  named('Add').blur()
  expect(document.activeElement).toBe(document.body)
  named('Ask').click()
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await new Promise((done) => setTimeout(done, 150))
  expect(document.activeElement).toBe(document.body)
})

test('a row that goes by its own button gives the focus to the next one, or else to the one before', async () => {
  show()
  await userEvent.click(named('Remove two'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('three')))
  await userEvent.click(named('Remove three'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('one')))
  await userEvent.click(named('Remove one'))
  await waitFor(() => expect(document.activeElement).toBe(named('Ask')))
})

test('where another page or panel comes, nobody is taken into the midst of it', async () => {
  show()
  await userEvent.click(named('Leave First'))
  await screen.findByRole('heading', { level: 2, name: 'Second' })
  await new Promise((done) => setTimeout(done, 150))
  expect(document.activeElement).toBe(document.body)
})
