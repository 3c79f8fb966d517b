// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { DeleteDialog, type DeleteInput } from './DeleteDialog'

const RECORDS = ['A', 'B', 'C'].map((name) => ({ id: `Service:${name}`, name }))

/** A dialog over a server that answers with the records that are in use at each call. */
function open(...inUse: readonly (readonly string[])[]) {
  const asked: DeleteInput[] = []
  const remove = vi.fn(async (input: DeleteInput) => {
    const used = inUse[asked.length] ?? []
    asked.push(input)
    const results = input.ids.map((id) => ({
      id,
      userErrors: used.includes(id) ? [{ message: `${id} is in use.` }] : [],
    }))
    return { answer: { results, userErrors: [] } }
  })
  const [onClose, onDeleted] = [vi.fn(), vi.fn()]
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <DeleteDialog records={RECORDS} remove={remove} onClose={onClose} onDeleted={onDeleted} />
      </MantineProvider>
    </I18nProvider>,
  )
  return { asked, onClose, onDeleted }
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Delete' }))

test('what comes into use before it is deleted is told of, the rest is deleted and told to the list', async () => {
  const { asked, onClose, onDeleted } = open(['Service:A'], ['Service:C'])
  await screen.findByText('2 records will be deleted. This can’t be undone.')

  await press()

  await screen.findByText('1 record was deleted.')
  expect(asked.map(({ ids }) => ids)).toEqual([
    ['Service:A', 'Service:B', 'Service:C'],
    ['Service:B', 'Service:C'],
  ])
  expect(onDeleted.mock.calls).toEqual([[['Service:B']]])
  expect(onClose).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('Service:A is in use.')
  expect(screen.getByRole('alert').textContent).toContain('Service:C is in use.')
  expect(screen.queryByText(/will be deleted/)).toBeNull()
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull()
})

test('where all that can go is gone, the dialog closes, and the list is told which', async () => {
  const { onClose, onDeleted } = open(['Service:A'])
  await screen.findByText('2 records will be deleted. This can’t be undone.')
  await press()
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(onDeleted.mock.calls).toEqual([[['Service:B', 'Service:C']]])
})

test('where nothing went, the list is told nothing', async () => {
  const { onClose, onDeleted } = open([], ['Service:A', 'Service:B', 'Service:C'])
  await screen.findByText('3 records will be deleted. This can’t be undone.')
  await press()
  await screen.findByText('Service:B is in use.')
  expect(onDeleted).not.toHaveBeenCalled()
  expect(onClose).not.toHaveBeenCalled()
})
