// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FormMetadata } from '../../api/metadata'
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
