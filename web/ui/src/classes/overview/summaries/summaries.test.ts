// Summary of each panel, word by word, in both languages.

import { i18n } from '@lingui/core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { messages as germanApp } from '../../../locales/de.po'
import { messages as germanWords } from '../../../locales/schema/de.po'
import { messages as englishWords } from '../../../locales/schema/en.po'
import { ADMIN_PANELS } from '../../../panels/admin'
import { loadPanelForms, type PanelForms } from '../panelForms'
import { tell } from '../tell'
import { SUMMARIES } from './all'

let forms: ReadonlyMap<string, PanelForms>
beforeAll(async () => {
  i18n.loadAndActivate({ locale: 'en', messages: englishWords })
  forms = await loadPanelForms(ADMIN_PANELS)
  i18n.load('de', { ...germanApp, ...germanWords })
})
beforeEach(() => i18n.activate('en'))

/** The class with one panel's values, as a document reads it. */
function classWith(path: readonly string[], values: unknown): unknown {
  return path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), values)
}

function tellOf(name: string, values: unknown, currency: string | undefined = 'EUR') {
  const panel = ADMIN_PANELS.find((one) => one.name === name)
  const own = forms.get(name)
  if (!panel || !own) throw new Error(name)
  return tell(panel, own, classWith(panel.path, values), currency)
}

/** The sentence with ordinary blanks. */
function sentence(name: string, values: unknown, currency?: string): string {
  return tellOf(name, values, currency)
    .clauses.map(({ text }) => text)
    .join(', ')
    .replace(/[\u00a0\u202f]/g, ' ')
}

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
const EXTENSIONS = { measuredParameter: { id: 'MeasuredParameter:2', name: 'PBX extensions' } }

const CASES: readonly [string, unknown, string, string][] = [
  [
    'RegularInvoices',
    REGULAR,
    'Net 30, reminders 14, 7 and 3 days before, suspended 45 days after due',
    '30 Tage netto, Erinnerungen 14, 7 und 3 Tage vorher, gesperrt 45 Tage nach Fälligkeit',
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
    'Net 1, a reminder 1 day before, late fee 1.50 %, suspended on the due date, closed 1 day after due',
    '1 Tag netto, Erinnerung 1 Tag vorher, Mahngebühr 1,50 %, gesperrt am Fälligkeitstag, geschlossen 1 Tag nach Fälligkeit',
  ],
  [
    'RegularInvoices',
    { ...REGULAR, netValue: 2, netUnit: 'BILLING_PERIODS', notifyDueInAdvanceDays: [], suspendDaysAfterDue: null },
    'Net 2 billing periods, no reminders, never suspended',
    '2 Abrechnungszeiträume netto, keine Erinnerungen, nie gesperrt',
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
  ['Taxation', { assessTaxes: false }, 'No taxes are assessed', 'Es werden keine Steuern erhoben'],
  [
    'Statistics',
    { ...PERIOD, ...ARCHIVED },
    'Monthly, closed at the period’s end, full statistics sent',
    'Monatlich, Abschluss am Ende des Zeitraums, volle Statistik versandt',
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
    'Monthly, closed 48 hours after the period’s end, upon approval, full statistics sent, export daily, rounded to 2 places',
    'Monatlich, Abschluss 48 Stunden nach Ende, nach Freigabe, volle Statistik versandt, Export täglich, auf 2 Stellen gerundet',
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
    'Ferntel, language German, Europe/Berlin, two-factor, password of 12 characters, 2 networks allowed',
    'Ferntel, Sprache Deutsch, Europe/Berlin, zwei Faktoren, Passwort ab 12 Zeichen, 2 Netze erlaubt',
  ],
  [
    'RightToBeForgotten',
    { removePersonalData: true, removalMode: 'AFTER_STORAGE_PERIOD', storagePeriodMonths: 96 },
    'Personal data removed 8 years after a customer is closed',
    'Personendaten werden 8 Jahre nach Schließung des Kunden entfernt',
  ],
  [
    'RightToBeForgotten',
    { removePersonalData: true, removalMode: 'AFTER_STORAGE_PERIOD', storagePeriodMonths: 18 },
    'Personal data removed 18 months after a customer is closed',
    'Personendaten werden 18 Monate nach Schließung des Kunden entfernt',
  ],
  [
    'RightToBeForgotten',
    { removePersonalData: false },
    'Personal data is not removed',
    'Personendaten werden nicht entfernt',
  ],
  ['MeasuredServices', [], 'Nothing is measured', 'Nichts wird gemessen'],
  [
    'MeasuredServices',
    [{ ...EXTENSIONS, chargeBasedOn: 'AVERAGE', pricePerItem: '2.95', itemsFreeOfCharge: 50 }],
    'PBX extensions EUR 2.95 each, 50 free',
    'PBX extensions je 2,95 EUR, 50 frei',
  ],
  [
    'MeasuredServices',
    [{ ...EXTENSIONS, chargeBasedOn: 'NONE', pricePerItem: null, itemsFreeOfCharge: 0 }],
    'PBX extensions, not charged',
    'PBX extensions, nicht berechnet',
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
    'Built-in texts, 2 types by email, 1 by SMS',
    'Eingebaute Texte, 2 Typen per E-Mail, 1 per SMS',
  ],
]

describe('a panel in a sentence', () => {
  test.each(CASES)('%s %j', (name, values, english, german) => {
    expect(sentence(name, values)).toBe(english)
    i18n.activate('de')
    expect(sentence(name, values)).toBe(german)
  })

  test('every panel with a sentence of its own has a case above', () => {
    const told = new Set(CASES.map(([name]) => name))
    expect(Object.keys(SUMMARIES).filter((name) => !told.has(name))).toEqual([])
  })
})

describe('what differs from the defaults', () => {
  test('is marked clause by clause, and counted', () => {
    const { clauses, count } = tellOf('RightToBeForgotten', {
      removePersonalData: true,
      removalMode: 'IMMEDIATELY',
      storagePeriodMonths: null,
    })
    expect(clauses.map(({ differs }) => differs)).toEqual([true])
    expect(count).toBe('1 of 3 differs')
  })

  test('a decimal is the same with more places', () => {
    const values = { ...REGULAR, collectionThreshold: '0.00000' }
    const other = { ...REGULAR, collectionThreshold: '0.01' }
    const counted = [values, other].map((one) => Number(tellOf('RegularInvoices', one).count.split(' ')[0]))
    expect((counted[1] ?? 0) - (counted[0] ?? 0)).toBe(1)
  })

  test('the parameters of a tax method differ with it', () => {
    const { clauses } = tellOf('Taxation', {
      assessTaxes: true,
      method: 'NONE',
      applyTaxes: 'END_OF_BILLING_PERIOD',
      exempt: false,
      parameters: null,
    })
    expect(clauses).toEqual([{ text: 'No method: nothing is charged', differs: false }])
  })

  test('a class without a currency tells amounts without one, and that fraud protection isn’t available', () => {
    const values = { ...REGULAR, latePaymentFeeType: 'FIXED', latePaymentFeeValue: '2.50' }
    expect(sentence('RegularInvoices', values, '')).toContain('late fee 2.5,')
    expect(tellOf('FraudProtection', { unavailableReason: 'No currency' })).toMatchObject({
      unavailable: true,
      count: 'Not available',
    })
  })

  test('what is business-critical is sent by email by default', async () => {
    const flags = forms.get('NotificationTypes')?.forms.NotificationFlagInput ?? []
    const critical = (flags.find(({ name }) => name === 'type')?.choices ?? [])
      .filter(({ notification }) => notification?.critical)
      .map(({ value }) => ({ type: value, email: true, sms: false }))
      .reverse()
    expect(critical.length).toBeGreaterThan(5)
    const differing = (given: unknown) =>
      tellOf('NotificationTypes', { notificationSet: null, flags: given }).clauses.some(({ differs }) => differs)
    expect([differing(critical), differing(critical.slice(1))]).toEqual([false, true])
  })
})

describe('a panel without a summary of its own', () => {
  const loyalty = {
    name: 'Loyalty',
    title: { id: 'Loyalty' },
    path: ['loyalty'],
    form: async () => [],
    body: async () => ({ default: () => null }),
  }
  const own: PanelForms = {
    fields: [
      { name: 'earnsPoints', kind: 'boolean', label: { id: 'Earns points' }, initial: 'false' },
      { name: 'share', kind: 'integer', label: { id: 'Share' }, initial: '0', unit: { id: '%' } },
      { name: 'service', kind: 'reference', label: { id: 'Service' }, nullable: true },
    ],
    forms: {},
  }

  test('is told by what differs in it', () => {
    const values = { earnsPoints: true, share: 5, service: null }
    const { clauses, count } = tell(loyalty, own, { loyalty: values })
    expect(clauses.map(({ text }) => text.replace('\u00a0', ' '))).toEqual(['Earns points: on', 'Share: 5 %'])
    expect([clauses.every(({ differs }) => differs), count]).toEqual([true, '2 of 3 differ'])
  })

  test('is told by its first settings where nothing differs', () => {
    const values = { earnsPoints: false, share: 0, service: null }
    const { clauses, count } = tell(loyalty, own, { loyalty: values })
    expect(clauses[0]).toEqual({ text: 'Earns points: off', differs: false })
    expect(count).toBe('As the defaults')
  })
})
