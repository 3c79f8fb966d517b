// The server's errors in the language of the app. The server tells each with the template of its sentence and the values in
// it; values that are words come as codes, and a sentence that is newer than the app is told by its error's code.

import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, plural, t } from '@lingui/core/macro'
import type { FormMetadata } from '../../api/metadata'
import { CustomFieldDefinitionSaveInput } from '../../api/reseller/forms/CustomFieldDefinitionSaveInput'
import { NotificationFlagInput } from '../../api/reseller/forms/NotificationFlagInput'
import { TaxationInput } from '../../api/reseller/forms/TaxationInput'
import { readersFormats } from '../../ui/language/formats'
import { isDecimal } from '../inputs/decimal'
import { languageName } from '../inputs/languages'
import { SENTENCES } from './sentences'

/** The language of the server's own sentences. */
const SERVER_LANGUAGE = 'en'

/** Errors that every role can get: a role's own have no words here. */
export const CODES: Readonly<Record<string, MessageDescriptor>> = {
  REQUIRED: msg`A value is needed here.`,
  TOO_LONG: msg`The text or list is longer than its limit.`,
  TOO_SMALL: msg`The number is below its limit.`,
  TOO_LARGE: msg`The number is above its limit.`,
  TOO_PRECISE: msg`The number has more decimal places than can be kept.`,
  INVALID: msg`The value does not have the form that is needed here.`,
  DUPLICATE: msg`The same entry appears twice.`,
  NAME_TAKEN: msg`Another record of the same manager has this name, with or without the same case.`,
  READ_ONLY_FIELD: msg`The field is set at creation and never changes.`,
  READ_ONLY_CLASS: msg`The class is shared by an administrator and read-only here.`,
  READ_ONLY_RECORD: msg`The record can’t be changed by this user, or by anybody as it is.`,
  CURRENCY_REQUIRED: msg`This needs a class with a currency.`,
  CURRENCY_MISMATCH: msg`The currencies differ.`,
  STATISTICS_REQUIRED: msg`Regular invoices need statistics to be generated.`,
  AUTO_CHARGE_REQUIRED: msg`A separate invoice needs automatic charging.`,
  OUT_OF_ORDER: msg`The steps of the collection don’t follow each other.`,
  NOT_AVAILABLE: msg`The value does not go together with another setting.`,
  IN_USE: msg`Others still use the record.`,
  SHARED_IN_USE: msg`Resellers still use the class, so it stays shared.`,
  SHARING_NOT_AVAILABLE: msg`Only a class that administrators manage can be shared.`,
  DEFAULT_PROTECTED: msg`The default class can’t be deleted.`,
  VERSION_CONFLICT: msg`The record was changed since it was read.`,
  NOT_FOUND: msg`There is no such record.`,
  NOT_ASSIGNABLE: msg`The class can’t be assigned to this customer.`,
  IDEMPOTENCY_KEY_REUSED: msg`The key was used before with another input.`,
  NOT_TERMINATED: msg`The customer is not terminated.`,
  RETENTION_NOT_OVER: msg`The storage period has not passed.`,
  CHANNEL_NOT_SUPPORTED: msg`The notification can’t be sent that way.`,
  PROFILE_NOT_ACTIVE: msg`A draft fraud profile can’t be assigned.`,
  MANDATORY_FIELD: msg`The custom field needs a value.`,
  CODE_TAKEN: msg`Another record has this code.`,
  REMOVAL_NOT_ENABLED: msg`Neither the class nor the customer provides for removal.`,
  ALREADY_ERASED: msg`The personal data was removed before.`,
  NOT_PLANNED: msg`The planned change was applied, has failed or was cancelled before.`,
  NOT_IN_THE_FUTURE: msg`The instant has passed.`,
  NOT_IN_THE_PAST: msg`The instant has yet to come.`,
  NOTHING_CHANGES: msg`The class would be as it is.`,
  PLANNER_NOT_PERMITTED: msg`The user who planned the change is disabled or may no longer make it.`,
  MASK_PROTECTED: msg`A user for whom personal data is masked can’t take the mask off.`,
}

type Words = Readonly<Record<string, MessageDescriptor>>

/** The words of the choices that a field has. */
function choicesOf(form: FormMetadata, name: string): Words {
  const choices = form.find((field) => field.name === name)?.choices ?? []
  return Object.fromEntries(choices.map(({ value, label }) => [value, label]))
}

const TAX_METHODS = choicesOf(TaxationInput, 'method')

/** Words for the codes in a sentence, by the name of their placeholder. */
export const NAMES: Readonly<Record<string, Words>> = {
  record: {
    account: msg`account`,
    'approval request': msg`approval request`,
    'approval policy': msg`approval policy`,
    'custom field': msg`custom field`,
    'planned change': msg`planned change`,
    'custom tax': msg`custom tax`,
    customer: msg`customer`,
    class: msg`class`,
    'customer class': msg`customer class`,
    'destination group': msg`destination group`,
    'destination group set': msg`destination group set`,
    'fraud traffic profile': msg`fraud traffic profile`,
    'invoice template': msg`invoice template`,
    'measured parameter': msg`measured parameter`,
    'metric of the class for this parameter': msg`metric of the class for this parameter`,
    'notification set': msg`notification set`,
    request: msg`request`,
    reseller: msg`reseller`,
    service: msg`service`,
    'tax plug-in': msg`tax plug-in`,
    'template in this set': msg`template in this set`,
    user: msg`user`,
  },
  field: { name: msg`name`, code: msg`code`, userName: msg`user name`, identifier: msg`identifier` },
  panel: {
    GENERAL_INFO: msg`Overview`,
    STATISTICS: msg`Statistics`,
    REGULAR_INVOICES: msg`Regular invoices`,
    OUT_OF_TURN_INVOICES: msg`Out-of-turn invoices`,
    TAXATION: msg`Taxation`,
    WEB_SELF_CARE: msg`Web self-care`,
    RIGHT_TO_BE_FORGOTTEN: msg`Right to be forgotten`,
    MEASURED_SERVICES: msg`Measured services`,
    FRAUD_PROTECTION: msg`Fraud protection`,
    CUSTOM_FIELDS: msg`Custom fields`,
    EMAIL_ADDRESSES: msg`Email addresses`,
    NOTIFICATION_TYPES: msg`Notification types`,
  },
  channel: { EMAIL: msg`email`, SMS: msg`text message` },
  kind: { REGULAR: msg`regular`, OUT_OF_TURN: msg`out-of-turn` },
  type: choicesOf(NotificationFlagInput, 'type'),
  wanted: choicesOf(CustomFieldDefinitionSaveInput, 'type'),
  word: TAX_METHODS,
  chosen: TAX_METHODS,
  what: {
    'customers are assigned': msg`customers are assigned`,
    'classes are changed': msg`classes are changed`,
    'classes are deleted': msg`classes are deleted`,
    'planned changes are cancelled': msg`planned changes are cancelled`,
    'records are deleted': msg`records are deleted`,
    'tokens are revoked': msg`tokens are revoked`,
  },
}

/** How many of what, by the plural of the things or the type of the records. */
const COUNTS: Readonly<Record<string, (count: number) => string>> = {
  Account: (count) => plural(count, { one: '# account', other: '# accounts' }),
  Calendar: (count) => plural(count, { one: '# calendar', other: '# calendars' }),
  CustomFieldDefinition: (count) => plural(count, { one: '# custom field', other: '# custom fields' }),
  CustomTax: (count) => plural(count, { one: '# custom tax', other: '# custom taxes' }),
  Customer: (count) => plural(count, { one: '# customer', other: '# customers' }),
  CustomerClass: (count) => plural(count, { one: '# customer class', other: '# customer classes' }),
  DestinationGroup: (count) => plural(count, { one: '# destination group', other: '# destination groups' }),
  FraudTrafficProfile: (count) => plural(count, { one: '# fraud traffic profile', other: '# fraud traffic profiles' }),
  InvoiceTemplate: (count) => plural(count, { one: '# invoice template', other: '# invoice templates' }),
  NotificationSet: (count) => plural(count, { one: '# notification set', other: '# notification sets' }),
  Reseller: (count) => plural(count, { one: '# reseller', other: '# resellers' }),
  TaxPlugin: (count) => plural(count, { one: '# tax plug-in', other: '# tax plug-ins' }),
  User: (count) => plural(count, { one: '# user', other: '# users' }),
  attempts: (count) => plural(count, { one: '# attempt', other: '# attempts' }),
  'billing periods': (count) => plural(count, { one: '# billing period', other: '# billing periods' }),
  characters: (count) => plural(count, { one: '# character', other: '# characters' }),
  days: (count) => plural(count, { one: '# day', other: '# days' }),
  'decimal places': (count) => plural(count, { one: '# decimal place', other: '# decimal places' }),
  entries: (count) => plural(count, { one: '# entry', other: '# entries' }),
  hours: (count) => plural(count, { one: '# hour', other: '# hours' }),
  items: (count) => plural(count, { one: '# item', other: '# items' }),
  minutes: (count) => plural(count, { one: '# minute', other: '# minutes' }),
  months: (count) => plural(count, { one: '# month', other: '# months' }),
  passwords: (count) => plural(count, { one: '# password', other: '# passwords' }),
  percent: (count) => plural(count, { other: '# percent' }),
  seconds: (count) => plural(count, { one: '# second', other: '# seconds' }),
  views: (count) => plural(count, { one: '# view', other: '# views' }),
}

/** A number and what it counts: `days:2`, or several of them. */
const COUNTED = /^[A-Za-z ]+:-?[\d.]+(,[A-Za-z ]+:\d+)*$/

/** The words of counted things, such as `CustomerClass:2,Customer:1`. */
function countedWords(code: string): string {
  const words = code.split(',').map((one) => {
    const [type = '', count] = one.split(':')
    return COUNTS[type]?.(Number(count)) ?? `${count} ${type}`
  })
  return words.join(', ')
}

/** Places whose words are names of things, such as "Low balance": they stand in quotation marks. */
const NAMED: ReadonlySet<string> = new Set(['type', 'wanted', 'word', 'chosen'])

/** Places of what people or programs call something: it stands as it is, whatever it looks like. */
const AS_IT_IS: ReadonlySet<string> = new Set(['character', 'example', 'forms', 'name', 'network', 'user'])

const DAY = /^\d{4}-\d{2}-\d{2}$/

function wordOf(name: string, value: string): string {
  if (AS_IT_IS.has(name)) return value
  const formats = readersFormats()
  if (name === 'instant') return formats.moment(value)
  if (name === 'language') return languageName(i18n.locale, value)
  if (DAY.test(value)) return formats.day(value)
  if (COUNTED.test(value)) return countedWords(value)
  const words = NAMES[name]?.[value]
  if (!words) return isDecimal(value) ? formats.decimal(value) : value
  const word = i18n._(words)
  return NAMED.has(name) ? t`“${word}”` : word
}

interface Templated {
  code?: string
  message: string
  template?: string
  values?: readonly string[]
}

/** The names of the places in a template, each once. */
function placesIn(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))]
}

/** A sentence of the server by its template, or several that follow each other; undefined where the app doesn't know one. */
export function sentenceOf(template: string, values: readonly string[] = []): string | undefined {
  const words = SENTENCES[template]
  if (words) {
    const entries = placesIn(template).map((name, place) => [name, wordOf(name, values[place] ?? '')])
    return i18n._(words.id, Object.fromEntries(entries), { message: words.message })
  }
  const first = Object.keys(SENTENCES).find((known) => template.startsWith(`${known} `))
  if (!first) return undefined
  const count = placesIn(first).length
  const rest = sentenceOf(template.slice(first.length + 1), values.slice(count))
  return rest && `${sentenceOf(first, values.slice(0, count))} ${rest}`
}

function inWords<Error extends Templated>(error: Error): Error {
  // A sentence that is newer than the app says more than its code does, to whoever reads English.
  const general = i18n.locale === SERVER_LANGUAGE ? undefined : CODES[error.code ?? '']
  const message = sentenceOf(error.template ?? error.message, error.values) ?? (general && i18n._(general))
  return message ? { ...error, message } : error
}

/** An answer with its errors and warnings in the language of the app: those of each payload, and of each of its items. */
export function translated(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map(translated)
  const entries = Object.entries(data).map(([name, value]) => [
    name,
    name === 'userErrors' || name === 'warnings'
      ? (value as Templated[]).map(inWords)
      : name === 'results'
        ? translated(value)
        : value,
  ])
  return Object.fromEntries(entries)
}
