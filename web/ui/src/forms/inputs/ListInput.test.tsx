// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CustomFieldPropertiesInput } from '../../api/admin/forms/CustomFieldPropertiesInput'
import { DestinationGroupSaveInput } from '../../api/admin/forms/DestinationGroupSaveInput'
import { EmailAddressesInput } from '../../api/admin/forms/EmailAddressesInput'
import { RegularInvoicesInput } from '../../api/admin/forms/RegularInvoicesInput'
import type { FormMetadata } from '../../api/metadata'
import { FormFields, FormScope } from '../FormFields'
import { createForm } from '../form'

/** The box of one list, alone in its form. */
function show(from: FormMetadata, name: string, entries: string[] = []) {
  const fields = from.filter((field) => field.name === name)
  const form = createForm({ fields, values: { [name]: entries } })
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <FormScope form={form}>
          <FormFields />
        </FormScope>
      </MantineProvider>
    </I18nProvider>,
  )
  const box = screen.getByLabelText<HTMLInputElement>(String(fields[0]?.label.message), { selector: 'input' })
  const pills = () => [...container.querySelectorAll('.mantine-Pill-label')].map(({ textContent }) => textContent)
  const paste = async (text: string) => {
    await userEvent.click(box)
    await userEvent.paste(text)
  }
  return { form, box, pills, paste, entries: () => form.value([name]) }
}

test('an entry that is still being typed is one of the value at once, and the focus stays', async () => {
  const { box, pills, entries } = show(RegularInvoicesInput, 'notifyDueInAdvanceDays', ['14'])
  await userEvent.type(box, '12')
  expect(entries()).toEqual(['14', '12'])
  expect([pills(), box.value]).toEqual([['14'], '12'])
  expect(document.activeElement).toBe(box)

  await userEvent.type(box, '{Backspace}')
  expect(entries()).toEqual(['14', '1'])
  await userEvent.keyboard('{Enter}')
  expect([pills(), box.value, entries()]).toEqual([['14', '1'], '', ['14', '1']])

  await userEvent.keyboard('{Backspace}')
  expect([pills(), entries()]).toEqual([['14'], ['14']])
})

test('what is discarded is typed no more', async () => {
  const { form, box, pills, entries } = show(RegularInvoicesInput, 'notifyDueInAdvanceDays', ['14'])
  await userEvent.type(box, '3')
  act(() => form.take({ notifyDueInAdvanceDays: ['14'] }))
  expect([pills(), box.value, entries()]).toEqual([['14'], '', ['14']])
  await userEvent.tab()
  expect(entries()).toEqual(['14'])
})

test('an entry that is left is trimmed, and blanks are none', async () => {
  const { box, pills, entries } = show(CustomFieldPropertiesInput, 'options', ['Silver'])
  await userEvent.type(box, 'Gold ')
  await userEvent.tab()
  expect([pills(), entries()]).toEqual([
    ['Silver', 'Gold'],
    ['Silver', 'Gold'],
  ])
  await userEvent.type(box, '  ')
  await userEvent.tab()
  expect([pills(), box.value, entries()]).toEqual([['Silver', 'Gold'], '', ['Silver', 'Gold']])
})

test.each([
  ['options', '1,5 Mbit/s'],
  ['masks', '99;AA,9'],
])('marks within %s are part of an entry, which only a line ends', async (name, entry) => {
  const { box, entries, paste } = show(CustomFieldPropertiesInput, name)
  await userEvent.type(box, `${entry}{Enter}`)
  expect(entries()).toEqual([entry])
  await paste(`2,${entry}\r\n3,${entry}\r\n`)
  expect(entries()).toEqual([entry, `2,${entry}`, `3,${entry}`])
})

test('a pasted column is one entry a line, each once', async () => {
  const { box, pills, entries, paste } = show(DestinationGroupSaveInput, 'destinations', ['4930'])
  await paste('4930\n4940\r\n\r\n 4989 \n')
  expect([pills(), box.value]).toEqual([['4930', '4940', '4989'], ''])
  expect(entries()).toEqual(['4930', '4940', '4989'])
})

test('marks end what is typed in a list of addresses or numbers, and what is pasted goes on from it', async () => {
  const addresses = show(EmailAddressesInput, 'bcc')
  await userEvent.type(addresses.box, 'a@x.test;b@x.')
  await addresses.paste('test, c@x.test')
  expect(addresses.entries()).toEqual(['a@x.test', 'b@x.test', 'c@x.test'])
})
