// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { FormMetadata } from '../../api/metadata'
import { FormFields, FormScope } from '../FormFields'
import { createForm } from '../form'
import { Rows } from '../rows/Rows'
import { RowColumns } from '../rows/RowTable'

const ROW: FormMetadata = [{ name: 'day', kind: 'text', label: { id: 'Day' } }]
const FIELDS: FormMetadata = [
  { name: 'name', kind: 'text', label: { id: 'Name' } },
  { name: 'owner', kind: 'text', label: { id: 'Owner' } },
  { name: 'codes', kind: 'text', label: { id: 'Codes' }, list: true },
  { name: 'days', kind: 'group', label: { id: 'Days' }, list: true, input: 'DayInput' },
]

/** A form that draws all of its fields but the owner. */
function show() {
  const values = { name: 'Anna', owner: 'North', codes: ['1', '2'], days: [{ day: 'Monday' }] }
  const form = createForm({ fields: FIELDS, forms: { DayInput: ROW }, values })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <FormScope form={form}>
          <FormFields names={['name', 'codes']} />
          <Rows name="days" add={{ id: 'Add' }} empty={{ id: 'None' }} row={{ id: 'Day' }} columns={ROW}>
            {() => <RowColumns fields={ROW} />}
          </Rows>
        </FormScope>
      </MantineProvider>
    </I18nProvider>,
  )
  return form
}

const told = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)

test('a problem of what no field shows is told above the fields, with the name of its field', () => {
  const form = show()
  expect(told()).toEqual([])
  act(() => form.setProblems({ name: 'Taken.', owner: 'Closed.', 'days.0': 'Twice.', 'days.1.day': 'Wrong.' }))
  expect(told()).toEqual(['Not savedOwner: Closed.', 'Not savedDays: Twice.', 'Not savedDays: Wrong.'])
  expect(screen.getByText('Taken.')).toBeDefined()

  act(() => form.set(['owner'], 'South'))
  expect(told()).toEqual(['Not savedDays: Twice.', 'Not savedDays: Wrong.'])
})

test('a problem that a field, its list or its row shows is told there alone', () => {
  const form = show()
  act(() => form.setProblems({ name: 'Taken.', 'codes.1': 'Too long.', 'days.0.day': 'Wrong.' }))
  expect(told()).toEqual([])
  for (const text of ['Taken.', 'Too long.', 'Wrong.']) expect(screen.getByText(text)).toBeDefined()
})

test('a problem is told above from when the row is gone that showed it', () => {
  const form = show()
  act(() => form.setProblems({ 'days.0.day': 'Wrong.' }))
  act(() => form.take({ ...form.values(), days: [] }))
  expect(told()).toEqual(['Not savedDays: Wrong.'])
})
