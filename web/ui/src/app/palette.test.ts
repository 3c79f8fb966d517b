// People find what they look for by what they call it, in both languages; and every word of the palette leads somewhere.

import { readdirSync, readFileSync } from 'node:fs'
import { setupI18n } from '@lingui/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type FieldIndex, fieldsIn } from '../changes/fields'
import { formPath, type Part } from '../changes/part'
import { VIEWS } from '../classes/editor/views'
import * as classKeys from '../links/classKeys'
import { messages as german } from '../locales/de.po'
import { messages as english } from '../locales/en.po'
import { messages as germanSchema } from '../locales/schema/de.po'
import { messages as englishSchema } from '../locales/schema/en.po'
import { arranged, type Entry } from '../palette/arranged'
import { actionEntries, pageEntries } from '../palette/commands'
import { classActionEntries, panelEntries, settingEntries } from '../palette/entries'
import { SYNONYMS, type Words } from '../palette/synonyms'
import { ADMIN_PANELS } from '../panels/admin'
import { RESELLER_PANELS } from '../panels/reseller'
import type { Shortcut } from '../ui/shortcuts'
import { ADMIN_PAGES } from './pages.admin'
import { RESELLER_PAGES } from './pages.reseller'

const ROLES = {
  admin: { panels: ADMIN_PANELS, pages: ADMIN_PAGES },
  reseller: { panels: RESELLER_PANELS, pages: RESELLER_PAGES },
}
type Role = keyof typeof ROLES

const i18n = setupI18n({
  locale: 'en',
  messages: { en: { ...englishSchema, ...english }, de: { ...germanSchema, ...german } },
})

const everySource = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('api/'))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))

/** The key that a constant names. */
function keyNamed(name: string): string {
  const found = everySource.flatMap((source) => new RegExp(`const ${name} = '([^']+)'`).exec(source)?.[1] ?? [])
  return found[0] ?? name
}

/** Every key that some part of the app listens for, with its words, as the sources say it. */
function everyShortcut(): Shortcut[] {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx$/.test(path))
  const labels = sources.flatMap((path) => {
    const source = readFileSync(`src/${path}`, 'utf8')
    return [...source.matchAll(/useShortcut\(('[^']+'|[A-Z_]+), (\w+),/g)].flatMap(([, given = '', label]) => {
      const keys = given.startsWith("'") ? given.slice(1, -1) : keyNamed(given)
      const words = new RegExp(`const ${label} = msg\`([^\`]+)\``).exec(source)?.[1]
      const id = Object.keys(english).find((one) => [english[one]].flat().join('') === words)
      const later = Object.keys(englishSchema).find((one) => [englishSchema[one]].flat().join('') === words)
      return (id ?? later) ? [{ keys, label: { id: (id ?? later) as string }, run: () => undefined }] : []
    })
  })
  const ofClasses = everySource.flatMap((source) =>
    [...source.matchAll(/useShortcut\(([A-Z_]+)\.keys, \1\.label,/g)].map(([, name = '']) => ({
      ...classKeys[name as keyof typeof classKeys],
      run: () => undefined,
    })),
  )
  return [...new Map([...labels, ...ofClasses].map((one) => [one.keys, one])).values()]
}

async function indexOf(panels: readonly Part[]): Promise<FieldIndex> {
  const all = panels.map(async (panel) => {
    const [fields, forms] = await Promise.all([panel.form(), panel.groups?.()])
    return [...fieldsIn(fields, forms ?? {}, formPath(panel), panel)]
  })
  return new Map((await Promise.all(all)).flat())
}

const shortcuts = everyShortcut()
const indexes: Partial<Record<Role, FieldIndex>> = {}
beforeAll(async () => {
  for (const role of ['admin', 'reseller'] as const) indexes[role] = await indexOf(ROLES[role].panels)
})

function entriesOf(role: Role): { group: string; actions: Entry[] }[] {
  const { panels, pages } = ROLES[role]
  const doing = {
    leave: () => undefined,
    setColorScheme: () => undefined,
    onKeys: () => undefined,
    onTour: () => undefined,
    onPreferences: () => undefined,
    onCreateClass: () => undefined,
    onCreateCustomer: () => undefined,
  }
  return [
    { group: 'panels', actions: panelEntries([...panels, ...VIEWS], i18n) },
    { group: 'settings', actions: settingEntries(indexes[role] ?? new Map(), i18n) },
    {
      group: 'pages',
      actions: pageEntries(
        pages.flatMap(({ destinations }) => destinations),
        i18n,
        () => undefined,
      ),
    },
    { group: 'actions', actions: actionEntries(shortcuts, i18n, doing) },
  ]
}

/** The ids of what the palette shows, from the top. */
function labelsFor(language: 'en' | 'de', query: string, role: Role = 'admin'): string[] {
  i18n.activate(language)
  return arranged(query, entriesOf(role), 'best').flatMap(({ actions }) => actions.map(({ id }) => id))
}

const TERM = 'setting:finances.regularInvoices.'

/** Texts that people type, each with an entry that has to be among the first three. */
const TYPED: readonly (readonly [string, string])[] = [
  ['late fee', `${TERM}latePaymentFeeType`],
  ['Late payment fee', `${TERM}latePaymentFeeType`],
  ['Mahngebühr', `${TERM}latePaymentFeeType`],
  ['mahngebuehr', `${TERM}latePaymentFeeType`],
  ['dunning', 'panel:RegularInvoices'],
  ['Mahnwesen', 'panel:RegularInvoices'],
  ['GDPR', 'panel:RightToBeForgotten'],
  ['DSGVO', 'panel:RightToBeForgotten'],
  ['CDR', 'panel:Statistics'],
  ['cdr export', 'setting:finances.statistics.xdrExport'],
  ['EVN', 'panel:Statistics'],
  ['VAT', 'panel:Taxation'],
  ['vat rate', 'setting:finances.taxation.parameters.fixedVat.vatRate'],
  ['Mehrwertsteuer', 'panel:Taxation'],
  ['MwSt', 'setting:finances.taxation.parameters.fixedVat.vatRate'],
  ['credit card', `${TERM}autoChargePaymentMethod`],
  ['Kreditkarte', `${TERM}autoChargePaymentMethod`],
  ['Lastschrift', `${TERM}autoChargePaymentMethod`],
  ['block', 'panel:FraudProtection'],
  ['block', `${TERM}suspendDaysAfterDue`],
  ['Sperre', 'panel:FraudProtection'],
  ['sperren', `${TERM}suspendDaysAfterDue`],
  ['reminder', `${TERM}notifyDueInAdvanceDays`],
  ['zahlungserinnerung', `${TERM}notifyDueInAdvanceDays`],
  ['2fa', 'setting:webSelfCare.twoFactor'],
  ['password policy', 'setting:webSelfCare.passwordMinimumLength'],
  ['prepaid', 'setting:finances.statistics.suspendOnInsufficientFunds'],
  ['net 30', `${TERM}netValue`],
  ['retention', 'setting:rightToBeForgotten.storagePeriodMonths'],
  ['Aufbewahrung', 'setting:rightToBeForgotten.storagePeriodMonths'],
  ['rollback', 'panel:History'],
  ['zurücksetzen', 'panel:History'],
  ['tariff', 'page:/classes'],
  ['Tarif', 'page:/classes'],
  ['subscribers', 'page:customers'],
  ['Debitoren', 'page:customers'],
  ['partners', 'page:resellers'],
  ['phone numbers', 'page:accounts'],
  ['Rufnummern', 'page:accounts'],
  ['log', 'page:/audit'],
  ['four eyes', 'page:/policy'],
  ['Vier-Augen', 'page:/policy'],
  ['approvals', 'page:/planned'],
  ['Freigaben', 'page:/planned'],
  ['dark mode', 'action:dark'],
  ['Dunkelmodus', 'action:dark'],
  ['logout', 'action:sign-out'],
  ['abmelden', 'action:sign-out'],
  ['duplicate', 'action:c'],
  ['kopieren', 'action:c'],
  ['density', 'action:d'],
  ['Dichte', 'action:d'],
  ['compact', 'action:d'],
  ['kompakt', 'action:d'],
  ['print', 'action:print'],
  ['drucken', 'action:print'],
  ['tour', 'action:tour'],
  ['Rundgang', 'action:tour'],
  ['compare', 'panel:History'],
  ['vergleichen', 'panel:History'],
  ['theme', 'action:dark'],
  ['Farbschema', 'action:dark'],
  ['language', 'action:language'],
  ['Sprache', 'action:language'],
  ['sign out', 'action:sign-out'],
  ['holiday', 'page:calendars'],
  ['bank holiday', 'page:calendars'],
  ['Feiertag', 'page:calendars'],
  ['iban', `${TERM}autoChargePaymentMethod`],
  ['late fees', `${TERM}latePaymentFeeType`],
  ['Mahngebühren', `${TERM}latePaymentFeeType`],
  ['reminders', `${TERM}notifyDueInAdvanceDays`],
  ['calendars', 'page:calendars'],
  ['preferences', 'action:preferences'],
  ['Einstellungen', 'action:preferences'],
  ['create class', 'action:n'],
  ['Klasse anlegen', 'action:n'],
  ['create customer', 'action:customer'],
  ['Kunden anlegen', 'action:customer'],
  ['assign customers', 'action:a'],
  ['help', 'action:keys'],
  ['Hilfe', 'action:keys'],
]

describe.each(['en', 'de'] as const)('in an app in %s', (language) => {
  test.each(TYPED)('“%s” finds %s among the first three', (query, expected) => {
    expect(labelsFor(language, query).slice(0, 3)).toContain(expected)
  })

  test.each(ADMIN_PANELS.map((panel) => [panel.name, panel] as const))(
    '%s is found by its own title',
    (name, panel) => {
      i18n.activate(language)
      expect(labelsFor(language, i18n._(panel.title))[0]).toMatch(new RegExp(`^panel:${name}$|^page:`))
      expect(labelsFor(language, i18n._(panel.title)).slice(0, 2)).toContain(`panel:${name}`)
    },
  )

  test('every setting is found by its own label', () => {
    i18n.activate(language)
    for (const { label, id } of settingEntries(indexes.admin ?? new Map(), i18n)) {
      expect(labelsFor(language, label), label).toContain(id)
    }
  })
})

describe('every entry of the dictionary', () => {
  const all = Object.entries(SYNONYMS).flatMap(([kind, targets]) =>
    Object.entries<Words>(targets).map(([target, words]) => [`${kind}:${target}`, words] as const),
  )

  test.each(all)('%s leads to what the app has', (target) => {
    const [kind = '', name = ''] = [target.slice(0, target.indexOf(':')), target.slice(target.indexOf(':') + 1)]
    const ids = entriesOf('admin').flatMap(({ actions }) => actions.map(({ id }) => id))
    const leads = ids.filter((id) =>
      kind === 'setting' ? id === target || (id.startsWith('setting:') && id.endsWith(`.${name}`)) : id === target,
    )
    expect(leads).not.toEqual([])
  })

  test.each(all)('%s has words in both languages, each once', (_, { en, de }) => {
    for (const words of [en, de]) {
      expect(words.filter((word) => word.trim() === '')).toEqual([])
      expect(new Set(words).size).toBe(words.length)
      expect(words.length).toBeGreaterThan(0)
    }
  })
})

test('whatever has other words is a panel or a page of a class', () => {
  const names: string[] = [...ADMIN_PANELS, ...RESELLER_PANELS, ...VIEWS].map(({ name }) => name)
  expect(Object.keys(SYNONYMS.panel).length).toBeGreaterThan(10)
  expect(Object.keys(SYNONYMS.panel).filter((name) => !names.includes(name))).toEqual([])
})

test('what has the text within a word comes after all that has it as a word', () => {
  i18n.activate('en')
  const customers = ['Horvat', 'Vatican Books'].map((label) => ({ id: `customer:${label}`, label }))
  const found = arranged('vat', [{ group: 'customers', actions: customers }, ...entriesOf('admin')], 'best')
  const ids = found.flatMap(({ actions }) => actions.map(({ id }) => id))
  const settings = ids.filter((id) => /vat/i.test(id) && id.startsWith('setting:'))
  expect(settings.length).toBeGreaterThan(0)
  for (const id of settings) expect(ids.indexOf('customer:Horvat')).toBeGreaterThan(ids.indexOf(id))
  expect(ids.indexOf('customer:Horvat')).toBeGreaterThan(ids.indexOf('customer:Vatican Books'))
})

test('actions on a class are found where none is open', () => {
  i18n.activate('de')
  const found = arranged('Kopie', [{ group: 'actions', actions: classActionEntries(i18n) }], 'best')
  expect(found.flatMap(({ actions }) => actions)).toMatchObject([{ id: 'action:c', target: { keys: 'c' } }])
})

test('a reseller is led nowhere that its app doesn’t have', () => {
  expect(labelsFor('en', 'partners', 'reseller')).not.toContain('page:resellers')
  expect(labelsFor('en', 'four eyes', 'reseller')).not.toContain('page:/policy')
  expect(labelsFor('en', 'approvals', 'reseller')).not.toContain('page:/planned')
  expect(labelsFor('en', 'owner', 'reseller')).not.toContain('setting:managedBy')
})
