import { expect, it } from 'vitest'
import { CustomerOverridesInput } from '../../api/admin/forms/CustomerOverridesInput'
import { type ClassTerms, inheritedFrom } from './classTerms'
import { settingsOf } from './settings'

const TERMS = {
  finances: { statistics: {}, regularInvoices: {}, outOfTurnInvoices: {}, taxation: {} },
  fraudProtection: {},
  rightToBeForgotten: { removePersonalData: true, removalMode: 'AFTER_STORAGE_PERIOD', storagePeriodMonths: 6 },
  webSelfCare: {},
} as unknown as ClassTerms

it('has every setting that a customer may have of its own', () => {
  const names = settingsOf(CustomerOverridesInput).map(({ field }) => field.name)
  expect(Object.keys(inheritedFrom(TERMS)).sort()).toEqual(names.sort())
})

it.each([
  [{ removePersonalData: false, removalMode: 'IMMEDIATELY', storagePeriodMonths: null }, null],
  [{ removePersonalData: true, removalMode: 'IMMEDIATELY', storagePeriodMonths: null }, 0],
  [{ removePersonalData: true, removalMode: 'AFTER_STORAGE_PERIOD', storagePeriodMonths: 6 }, 6],
] as const)('tells when personal data is removed: %j', (rightToBeForgotten, months) => {
  const inherited = inheritedFrom({ ...TERMS, rightToBeForgotten })
  expect(inherited.purgeAfterMonths).toBe(months)
})
