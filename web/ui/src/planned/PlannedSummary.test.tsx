// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RegularInvoicesInput } from '../api/admin/forms/RegularInvoicesInput'
import { fieldsIn } from '../changes/fields'
import { ClassCurrency } from '../forms/ClassCurrency'
import { PlannedSummary } from './PlannedSummary'

const PLACE = ['finances', 'regularInvoices']
const INDEX = fieldsIn(RegularInvoicesInput, {}, PLACE)

const property = (name: string, before: string, after: string) => ({
  path: [...PLACE, name],
  before: JSON.stringify(before),
  after: JSON.stringify(after),
})

test('a late payment fee stands as its type says, which is told in the rest', () => {
  const properties = [
    property('latePaymentFeeValue', '5', '7.5'),
    property('collectionThreshold', '0', '1.5'),
    property('latePaymentFeeType', 'FIXED', 'PERCENT'),
  ]
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <ClassCurrency value="EUR">
        <PlannedSummary properties={properties} index={INDEX} />
      </ClassCurrency>
    </I18nProvider>,
  )

  expect(container.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Late payment fee value EUR 5.00 → 7.5 %, Collection threshold EUR 0.00 → EUR 1.50, 1 more setting',
  )
})
