// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CustomFieldDefinitionSaveInput } from '../../api/admin/forms/CustomFieldDefinitionSaveInput'
import { CustomTaxationInput } from '../../api/admin/forms/CustomTaxationInput'
import { MeasuredServiceMetricInput } from '../../api/admin/forms/MeasuredServiceMetricInput'
import { RegularInvoicesInput } from '../../api/admin/forms/RegularInvoicesInput'
import type { FormMetadata } from '../../api/metadata'
import { readersFormats } from '../../ui/language/formats'
import { ClassCurrency } from '../ClassCurrency'
import { FormFields, FormScope } from '../FormFields'
import { createForm } from '../form'
import { Rows } from '../rows/Rows'
import type { Relevance } from '../scope'
import { type FormValues, initialValues } from '../values'

const REFERENCES = { invoiceTemplate: { present: [{ id: 'InvoiceTemplate:1', name: 'Standard invoice' }] } }
const MEASURED: FormMetadata = [
  {
    name: 'measuredServices',
    kind: 'group',
    label: { id: 'Metrics' },
    list: true,
    input: 'MeasuredServiceMetricInput',
  },
]

function read(
  fields: FormMetadata,
  values: FormValues,
  forms = {},
  children = <FormFields />,
  relevance: Relevance = {},
) {
  const form = createForm({ fields, forms, values })
  return render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <ClassCurrency value="EUR">
          <FormScope form={form} asFacts references={REFERENCES} relevance={relevance}>
            {children}
          </FormScope>
        </ClassCurrency>
      </MantineProvider>
    </I18nProvider>,
  )
}

/** Text beside a label, with ordinary blanks. */
function fact(label: string): string | undefined {
  const term = screen.getAllByRole('term').find((one) => one.textContent === label)
  return term?.nextElementSibling?.textContent?.replaceAll('\u00a0', ' ')
}

const TERMS: FormValues = {
  ...initialValues(RegularInvoicesInput),
  invoiceTemplate: 'InvoiceTemplate:1',
  invoiceDueRule: 'NET',
  netValue: '30',
  notifyDueInAdvanceDays: ['14', '7', '3'],
  collectionThreshold: '5.00',
  latePaymentFeeType: 'PERCENT',
  latePaymentFeeValue: '1.5',
  suspendDaysAfterDue: '45',
}

test('fields that can’t be changed are read as facts, with no control among them', () => {
  const { container } = read(RegularInvoicesInput, TERMS)
  expect(container.querySelectorAll('input, select, textarea, button')).toHaveLength(0)
  expect(screen.getAllByRole('term')).toHaveLength(RegularInvoicesInput.length)
  expect({
    template: fact('Invoice template'),
    rule: fact('Invoice due rule'),
    reminders: fact('Notify due in advance'),
    threshold: fact('Collection threshold'),
    fee: fact('Late payment fee value'),
    suspend: fact('Suspend days after due'),
    never: fact('Terminate days after due'),
    held: fact('Hold for review'),
  }).toEqual({
    template: 'Standard invoice',
    rule: 'Net',
    reminders: '14, 7, 3 days',
    threshold: 'EUR 5.00',
    fee: '1.5 %',
    suspend: '45 days',
    never: 'Not set',
    held: 'No',
  })
})

test('fields of one line are told together, without those that say nothing or have no effect', () => {
  const rows = [
    ['invoiceDueRule', 'netValue', 'netUnit'],
    ['suspendDaysAfterDue', 'notifySuspensionInAdvanceDays'],
    ['holdForReview', 'autoApproveAfterDays'],
  ]
  const joinWords = { notifySuspensionInAdvanceDays: { id: 'announced <0/> before' } }
  const names = rows.flat()
  const days = { notifySuspensionInAdvanceDays: ['5', '1'], autoApproveAfterDays: '3' }
  const relevance = { autoApproveAfterDays: () => ({ id: 'Nothing is held.' }) }
  read(
    RegularInvoicesInput,
    { ...TERMS, ...days },
    {},
    <FormFields names={names} rows={rows} joinWords={joinWords} />,
    relevance,
  )
  expect(screen.getAllByRole('term')).toHaveLength(3)
  expect(fact('Invoice due rule')).toBe('Net 30 Days')
  expect(fact('Suspend days after due')).toBe('45 days, announced 5, 1 day before')
  expect(fact('Hold for review')).toBe('No')
})

test('a line without effect is folded away with its reason', () => {
  const relevance = { collectionThreshold: () => ({ id: 'Nothing is collected.' }) }
  const { container } = read(RegularInvoicesInput, TERMS, {}, <FormFields />, relevance)
  const folded = container.querySelector('details')
  expect(folded?.open).toBe(false)
  expect(folded?.textContent?.replaceAll('\u00a0', ' ')).toContain('Collection thresholdEUR 5.00Nothing is collected.')
  expect(folded?.querySelectorAll('dt')).toHaveLength(1)
})

test('a fixed late payment fee is an amount of the class’s currency', () => {
  read(RegularInvoicesInput, { ...TERMS, latePaymentFeeType: 'FIXED' })
  expect(fact('Late payment fee value')).toBe('EUR 1.50')
})

test('rows are read as a table, and say what there is without any', () => {
  const forms = { MeasuredServiceMetricInput, CustomTaxationInput }
  const row = { ...initialValues(MeasuredServiceMetricInput), chargeBasedOn: 'MAXIMUM', pricePerItem: '2.95' }
  const rows = (
    <Rows name="measuredServices" add={{ id: 'Add' }} empty={{ id: 'Nothing is measured.' }} row={{ id: 'Metric' }}>
      {() => null}
    </Rows>
  )
  const { container, unmount } = read(MEASURED, { measuredServices: [row] }, forms, rows)
  expect(container.querySelectorAll('input, select, textarea, button')).toHaveLength(0)
  const table = within(screen.getByRole('table', { name: 'Metric' }))
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toContain('Price per item')
  expect(table.getAllByRole('cell').map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))).toContain(
    'EUR 2.95',
  )
  unmount()

  read(MEASURED, { measuredServices: [] }, forms, rows)
  expect(screen.getByText('Nothing is measured.')).toBeDefined()
})

test.each([
  ['NUMBER', '1234.5', '1,234.5'],
  ['DATE', '2027-01-31', readersFormats().day('2027-01-31')],
  ['DATE_TIME', '2027-01-31T10:30:00Z', readersFormats().moment('2027-01-31T10:30:00Z')],
  ['TEXT', '2027-01-31', '2027-01-31'],
])('the default of a custom field is read as a value of its type, %s', (type, value, written) => {
  const fields = CustomFieldDefinitionSaveInput.filter(({ name }) => name === 'type' || name === 'defaultValue')
  read(fields, { type, defaultValue: value })
  expect(fact('Default value')).toBe(written.replaceAll('\u00a0', ' '))
})
