// Summary of each panel, word by word, in both languages.

import { i18n } from '@lingui/core'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ADMIN_PANELS } from '../../../panels/admin'
import { readersFormats } from '../../../ui/language/formats'
import { loadWords, sentence } from '../overviewOfValues'
import { SUMMARIES } from './all'

beforeAll(loadWords)
beforeEach(() => i18n.activate('en'))
afterEach(() => void vi.useRealTimers())

const TERMS = {
  invoiceDueRule: 'NET',
  netValue: 30,
  notifyDueInAdvanceDays: [14, 7, 3],
  latePaymentFeeType: 'NONE',
  suspendDaysAfterDue: 45,
  terminateDaysAfterDue: null,
}
const TEMPLATE = { invoiceTemplate: { id: 'InvoiceTemplate:1', name: 'Standard' } }
const REGULAR = { useRegularInvoices: true, netUnit: 'DAYS', ...TEMPLATE, ...TERMS }
const PERIOD = { billingPeriod: 'MONTHLY', closeBillingPeriod: 'N_HOURS_AFTER_END', closeMode: 'AUTOMATIC' }
const ARCHIVED = { generateStatistics: true, sendStatistics: 'FULL', xdrExport: 'OFF', roundingPrecision: null }
/** A service and a time that stay when the method changes. */
const LEFT = {
  assessTaxes: true,
  method: 'SURETAX',
  taxPlugin: { id: 'TaxPlugin:1', name: 'Tax service' },
  applyTaxes: 'AT_TIME_OF_PAYMENT',
}
const EXTENSIONS = { measuredParameter: { id: 'MeasuredParameter:2', name: 'PBX extensions' } }

const CASES: readonly [string, unknown, string, string][] = [
  [
    'RegularInvoices',
    REGULAR,
    'Net 30, reminders 14, 7 and 3 days before, suspended 45 days after due',
    '30 Tage netto, erinnert 14, 7 und 3 Tage vorher, gesperrt 45 Tage nach Fälligkeit',
  ],
  [
    'RegularInvoices',
    {
      ...REGULAR,
      netValue: 1,
      notifyDueInAdvanceDays: [1],
      latePaymentFeeType: 'PERCENT',
      latePaymentFeeValue: '1.50',
      suspendDaysAfterDue: 0,
      terminateDaysAfterDue: 1,
    },
    'Net 1, a reminder 1 day before, late fee 1.50 %, suspended 1, closed 1 day after due',
    '1 Tag netto, erinnert 1 Tag vorher, Mahngebühr 1,50 %, Sperre 1, Ende 1 Tag nach Fälligkeit',
  ],
  [
    'RegularInvoices',
    { ...REGULAR, notifyDueInAdvanceDays: [], suspendDaysAfterDue: null, terminateDaysAfterDue: 0 },
    'Net 30, no reminders, never suspended, closed 1 day after due',
    '30 Tage netto, keine Erinnerungen, nie gesperrt, geschlossen 1 Tag nach Fälligkeit',
  ],
  [
    'RegularInvoices',
    { ...REGULAR, notifyDueInAdvanceDays: [], suspendDaysAfterDue: 0 },
    'Net 30, no reminders, suspended 1 day after due',
    '30 Tage netto, keine Erinnerungen, gesperrt 1 Tag nach Fälligkeit',
  ],
  [
    'RegularInvoices',
    { ...REGULAR, netValue: 2, netUnit: 'BILLING_PERIODS', notifyDueInAdvanceDays: [], suspendDaysAfterDue: null },
    'Net 2 billing periods, no reminders, never suspended',
    '2 Abrechnungsperioden netto, keine Erinnerungen, nie gesperrt',
  ],
  [
    'RegularInvoices',
    {
      ...REGULAR,
      latePaymentFeeType: 'PERCENT',
      latePaymentFeeValue: '2',
      terminateDaysAfterDue: 90,
      autoChargePaymentMethod: true,
      autoChargeOn: 'DUE_DATE',
      autoChargeRetryDaysAfterDue: [3, 7],
    },
    'Net 30, reminders 14, 7 and 3 days before, late fee 2 %, suspended 45, closed 90 days after due',
    '30 Tage netto, erinnert 14, 7 und 3 Tage vorher, Mahngebühr 2 %, Sperre 45, Ende 90 Tage nach Fälligkeit',
  ],
  ['RegularInvoices', { useRegularInvoices: false }, 'Off: none are issued', 'Aus: es werden keine ausgestellt'],
  [
    'OutOfTurnInvoices',
    {
      ...TEMPLATE,
      ...TERMS,
      invoiceDueRule: 'DUE_UPON_RECEIPT',
      sendByEmail: 'NEVER',
      latePaymentFeeType: 'FIXED',
      latePaymentFeeValue: '2.5',
    },
    'Due upon receipt, not sent by email, late fee EUR 2.50, suspended 45 days after due',
    'Fällig bei Erhalt, nicht per E-Mail versandt, Mahngebühr 2,50 EUR, gesperrt 45 Tage nach Fälligkeit',
  ],
  [
    'OutOfTurnInvoices',
    { invoiceTemplate: null },
    'No template: none are issued',
    'Keine Vorlage: es werden keine ausgestellt',
  ],
  [
    'Taxation',
    {
      assessTaxes: true,
      method: 'FIXED_VAT',
      parameters: { __typename: 'FixedVat', vatRate: '19', taxesIncludedInRates: false },
    },
    'Fixed VAT 19 %, added',
    'Feste Umsatzsteuer 19 %, kommt hinzu',
  ],
  [
    'Taxation',
    {
      assessTaxes: true,
      method: 'CUSTOM',
      parameters: {
        __typename: 'CustomTaxation',
        taxesIncludedInRates: true,
        taxes: [{ customTax: { id: 'CustomTax:1', name: 'VAT' } }, { customTax: { id: 'CustomTax:2', name: 'Levy' } }],
      },
    },
    'VAT and Levy, included in the rates',
    'VAT und Levy, in den Preisen enthalten',
  ],
  [
    'Taxation',
    {
      assessTaxes: true,
      method: 'GENERIC_VAT_GST',
      parameters: { __typename: 'GenericVatGst', treatment: 'ZERO_RATED', rate: '20' },
    },
    'Generic VAT/GST 0 %',
    'Umsatzsteuer/GST 0 %',
  ],
  [
    'Taxation',
    { ...LEFT, applyTaxes: 'END_OF_BILLING_PERIOD' },
    'SureTax, by Tax service',
    'SureTax, durch Tax service',
  ],
  [
    'Taxation',
    { ...LEFT, method: 'AVALARA', applyTaxes: 'END_OF_BILLING_PERIOD' },
    'Avalara, by Tax service',
    'Avalara, durch Tax service',
  ],
  [
    'Taxation',
    { ...LEFT, method: 'FIXED_VAT', parameters: { __typename: 'FixedVat', vatRate: '19' } },
    'Fixed VAT 19 %, when a payment is made',
    'Feste Umsatzsteuer 19 %, bei Zahlung',
  ],
  ['Taxation', { ...LEFT, method: 'NONE' }, 'No method: nothing is charged', 'Kein Verfahren: nichts wird berechnet'],
  ['Taxation', { assessTaxes: false }, 'No taxes are assessed', 'Es werden keine Steuern erhoben'],
  [
    'Statistics',
    { ...PERIOD, ...ARCHIVED },
    'Monthly, closed after the system-wide delay, full statistics sent',
    'Monatlich, Abschluss nach Systemfrist, volle Statistik versandt',
  ],
  [
    'Statistics',
    {
      ...PERIOD,
      ...ARCHIVED,
      closeBillingPeriod: 'WITH_DELAY',
      closeDelayHours: 48,
      closeMode: 'UPON_ADMIN_APPROVAL',
      xdrExport: 'DAILY',
      roundingPrecision: 2,
    },
    'Monthly, closed 48 hours after the system-wide delay, upon approval, export daily, rounded to 2 places',
    'Monatlich, Abschluss 48 Stunden nach Systemfrist, nach Freigabe, Export täglich, auf 2 Stellen gerundet',
  ],
  [
    'WebSelfCare',
    {
      selfCareEnabled: true,
      brandName: 'Ferntel',
      defaultLanguage: 'de',
      timeZone: 'Europe/Berlin',
      twoFactor: true,
      passwordMinimumLength: 12,
      passwordExpiryDays: 0,
      allowedNetworks: ['192.0.2.0/24', '2001:db8::/32'],
    },
    'Ferntel, two-factor, password of 12 characters, 2 networks allowed, German, Europe/Berlin',
    'Ferntel, zwei Faktoren, Passwort ab 12 Zeichen, 2 Netze erlaubt, Deutsch, Europe/Berlin',
  ],
  [
    'RightToBeForgotten',
    { removePersonalData: true, removalMode: 'AFTER_STORAGE_PERIOD', storagePeriodMonths: 96 },
    'Personal data removed 8 years after a customer is closed',
    'Personenbezogene Daten werden 8 Jahre nach Schließung des Kunden gelöscht',
  ],
  [
    'RightToBeForgotten',
    { removePersonalData: true, removalMode: 'AFTER_STORAGE_PERIOD', storagePeriodMonths: 18 },
    'Personal data removed 18 months after a customer is closed',
    'Personenbezogene Daten werden 18 Monate nach Schließung des Kunden gelöscht',
  ],
  [
    'RightToBeForgotten',
    { removePersonalData: false },
    'Personal data is not removed',
    'Personenbezogene Daten werden nicht gelöscht',
  ],
  ['MeasuredServices', [], 'Nothing is measured', 'Nichts wird gemessen'],
  [
    'MeasuredServices',
    [{ ...EXTENSIONS, chargeBasedOn: 'AVERAGE', pricePerItem: '2.95', itemsFreeOfCharge: 50 }],
    'PBX extensions: EUR 2.95 each, 50 free, on the average',
    'PBX extensions: je 2,95 EUR, 50 frei, im Durchschnitt',
  ],
  [
    'MeasuredServices',
    [{ ...EXTENSIONS, chargeBasedOn: 'NONE', pricePerItem: null, itemsFreeOfCharge: 0 }],
    'PBX extensions, not charged',
    'PBX extensions, nicht berechnet',
  ],
  [
    'FraudProtection',
    {
      fraudTrafficProfile: {
        id: 'FraudTrafficProfile:2',
        name: 'Business',
        spendingPlan: { threshold: '250', sendWarning: true, warningThresholdPercent: 80 },
        usageThresholds: [{ minutes: 10 }, { minutes: 30 }, { minutes: 3000 }],
      },
      unavailableReason: null,
    },
    'Business: EUR 250.00 a day, warning at 80 %, minutes to 3 destination groups',
    'Business: 250,00 EUR am Tag, Warnung bei 80 %, Minuten in 3 Rufzielgruppen',
  ],
  [
    'FraudProtection',
    {
      fraudTrafficProfile: {
        id: 'FraudTrafficProfile:3',
        name: 'Watched',
        spendingPlan: { threshold: null, sendWarning: true, warningThresholdPercent: 80 },
        usageThresholds: [{ minutes: 10 }],
      },
      unavailableReason: null,
    },
    'Watched, minutes to 1 destination group',
    'Watched, Minuten in 1 Rufzielgruppe',
  ],
  [
    'FraudProtection',
    { fraudTrafficProfile: null, unavailableReason: 'No currency' },
    'Not available without a currency, in which daily spending is counted. Create a class with a currency to use it.',
    'Nicht verfügbar ohne Währung, in der Tagesausgaben gezählt werden. Dafür eine Klasse mit Währung anlegen.',
  ],
  [
    'FraudProtection',
    { fraudTrafficProfile: null, unavailableReason: null },
    'No profile: spending is not watched',
    'Kein Profil: Ausgaben werden nicht überwacht',
  ],
  ['CustomFields', [], 'None enabled', 'Keine aktiv'],
  [
    'EmailAddresses',
    { fromName: 'Ferntel', fromAddress: 'a@ferntel.example', replyTo: 'b@ferntel.example', bcc: ['c@ferntel.example'] },
    'From Ferntel, a@ferntel.example, replies to b@ferntel.example, 1 copy',
    'Von Ferntel, a@ferntel.example, Antworten an b@ferntel.example, 1 Kopie',
  ],
  [
    'EmailAddresses',
    { fromName: '', fromAddress: null, replyTo: null, bcc: [] },
    'Sent from the environment’s address',
    'Von der Adresse der Umgebung',
  ],
  [
    'NotificationTypes',
    {
      notificationSet: null,
      flags: [
        { type: 'LOW_BALANCE', email: true, sms: true },
        { type: 'INVOICE_NEW', email: true, sms: false },
      ],
    },
    'Built-in texts, 2 types by email, 1 by SMS, 12 business-critical ones not sent',
    'Eingebaute Texte, 2 Typen per E-Mail, 1 per SMS, 12 geschäftskritische nicht versandt',
  ],
]

describe('a panel in a sentence', () => {
  test.each(CASES)('%s %j', (name, values, english, german) => {
    expect(sentence(name, values)).toBe(english)
    i18n.activate('de')
    expect(sentence(name, values)).toBe(german)
  })

  test.each([
    [null, 'customers are exempt', 'Kunden sind befreit'],
    ['2026-01-30', 'customers were exempt until DAY', 'Kunden waren bis DAY befreit'],
    ['2026-01-31', 'customers are exempt until DAY', 'Kunden sind bis DAY befreit'],
  ])('says of an exemption up to %s whether it holds on its last day', (exemptionValidTo, english, german) => {
    vi.setSystemTime(new Date(2026, 0, 31, 23, 59))
    const parameters = { __typename: 'FixedVat', vatRate: '19' }
    const values = { assessTaxes: true, method: 'FIXED_VAT', parameters, exempt: true, exemptionValidTo }
    const day = () => (exemptionValidTo ? readersFormats().day(exemptionValidTo) : '')
    expect(sentence('Taxation', values)).toBe(`Fixed VAT 19 %, ${english.replace('DAY', day())}`)
    i18n.activate('de')
    expect(sentence('Taxation', values)).toBe(`Feste Umsatzsteuer 19 %, ${german.replace('DAY', day())}`)
  })

  /** The values, and the same without each of them, and with each switched over. */
  function variants(values: unknown): unknown[] {
    if (Array.isArray(values) || typeof values !== 'object' || values === null) return [values]
    const entries = Object.entries(values)
    return [
      values,
      ...entries.map(([name]) => ({ ...values, [name]: null })),
      ...entries.flatMap(([name, value]) => (typeof value === 'boolean' ? [{ ...values, [name]: !value }] : [])),
    ]
  }

  test.each(['en', 'de'])('begins with a capital or a figure, whatever stands first, in %s', (language) => {
    i18n.activate(language)
    const lines = [
      ...ADMIN_PANELS.filter(({ path }) => path.length > 0).map(({ name }) => sentence(name, null)),
      ...CASES.flatMap(([name, values]) => variants(values).map((one) => sentence(name, one))),
    ]
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => !/^[\p{Lu}\p{N}]/u.test(line))).toEqual([])
  })

  test('leaves the name of a record as it is written', () => {
    expect(sentence('WebSelfCare', { selfCareEnabled: true, brandName: 'eFon', passwordMinimumLength: 8 })).toBe(
      'eFon, password of 8 characters',
    )
    expect(sentence('CustomFields', [{ enabled: true, customField: { id: '1', name: 'eVAT' } }])).toBe('eVAT')
  })

  test('every panel with a sentence of its own has a case above', () => {
    const covered = new Set(CASES.map(([name]) => name))
    expect(Object.keys(SUMMARIES).filter((name) => !covered.has(name))).toEqual([])
  })
})
