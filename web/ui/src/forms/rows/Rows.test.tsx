// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FieldMetadata, FormMetadata } from '../../api/metadata'
import { Field } from '../Field'
import { FormScope } from '../FormFields'
import { createForm } from '../form'
import { Rows } from './Rows'
import { RowColumns } from './RowTable'

const ROW: FormMetadata = [
  { name: 'day', kind: 'text', label: { id: 'Day' } },
  { name: 'hours', kind: 'integer', label: { id: 'Hours' } },
]
const LIST: FormMetadata = [{ name: 'days', kind: 'group', label: { id: 'Days' }, list: true, input: 'DayInput' }]
const BEFORE = {
  days: [
    { day: 'Monday', hours: '8' },
    { day: 'Friday', hours: '4' },
  ],
}

test('a changed field of a row says what it was, wherever the row is now, with the way back', async () => {
  const form = createForm({ fields: LIST, forms: { DayInput: ROW }, values: BEFORE, before: BEFORE })
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <FormScope form={form}>
          <Rows name="days" add={{ id: 'Add' }} empty={{ id: 'None' }} row={{ id: 'Day' }} columns={ROW}>
            {() => <RowColumns fields={ROW} />}
          </Rows>
        </FormScope>
      </MantineProvider>
    </I18nProvider>,
  )
  const told = () => [...container.querySelectorAll('.app-previous-value')].map(({ textContent }) => textContent)
  expect(told()).toEqual([])
  form.set(['days'], [{ day: 'Friday', hours: '4' }])
  form.set(['days', 0, 'hours'], '5')
  expect(await screen.findByText(/was/)).toBeDefined()
  expect(told()).toEqual(['was 4'])

  await userEvent.click(within(container).getByRole('button', { name: 'Undo the change' }))

  expect(form.value(['days'])).toEqual([{ day: 'Friday', hours: '4' }])
  expect(told()).toEqual([])
})

/** The rows of a list as a page shows them, beside the form that holds them. */
function show(days: { day: string; hours: string }[], hours: Partial<FieldMetadata> = {}) {
  const [day, number] = ROW
  if (!day || !number) throw new Error('The rows have other fields.')
  const row = [day, { ...number, ...hours }]
  const form = createForm({ fields: LIST, forms: { DayInput: row }, values: { days }, before: { days } })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <FormScope form={form}>
          <Rows name="days" add={{ id: 'Add' }} empty={{ id: 'None' }} row={{ id: 'Day' }}>
            {() => row.map(({ name }) => <Field key={name} name={name} />)}
          </Rows>
        </FormScope>
      </MantineProvider>
    </I18nProvider>,
  )
  const box = (row: number, label: string) =>
    within(screen.getByRole('group', { name: `Day ${row}` })).getByLabelText<HTMLInputElement>(label)
  return {
    form,
    box,
    remove: (row: number) => userEvent.click(screen.getByRole('button', { name: `Remove Day ${row}` })),
  }
}

const WEEK = [
  { day: 'Monday', hours: '8' },
  { day: 'Friday', hours: '4' },
  { day: 'Sunday', hours: '2' },
]

test('what is typed after a row above was removed goes into the row that it is typed into', async () => {
  const { form, box, remove } = show(WEEK)
  await remove(1)

  await userEvent.type(box(1, 'Hours'), '0')
  expect(form.value(['days'])).toEqual([
    { day: 'Friday', hours: '40' },
    { day: 'Sunday', hours: '2' },
  ])
  expect(box(1, 'Hours').value).toBe('40')

  await userEvent.type(box(2, 'Day'), 's')
  expect(form.value(['days'])).toEqual([
    { day: 'Friday', hours: '40' },
    { day: 'Sundays', hours: '2' },
  ])
})

test('a row is added and filled after another one was removed', async () => {
  const { form, box, remove } = show(WEEK)
  await remove(2)
  await userEvent.click(screen.getByRole('button', { name: 'Add' }))

  await userEvent.type(box(3, 'Day'), 'Tuesday')
  await userEvent.type(box(2, 'Hours'), '4')
  expect(form.value(['days'])).toEqual([
    { day: 'Monday', hours: '8' },
    { day: 'Sunday', hours: '24' },
    { day: 'Tuesday', hours: '' },
  ])
})

test('a field that is left is told of in its own row, where that has moved up', async () => {
  const { form, box, remove } = show(WEEK, { maximum: '24' })
  await remove(1)

  await userEvent.type(box(1, 'Hours'), '0')
  await userEvent.tab()
  expect(Object.keys(form.problems())).toEqual(['days.0.hours'])
})
