// The server's errors in the language of the app. The server tells them in English, with what is special to the case: that
// follows in brackets.

import type { MessageDescriptor } from '@lingui/core'
import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const SERVER_LANGUAGE = 'en'

/** Errors that every role can get: a role's own have no words here. */
const WORDS: Readonly<Record<string, MessageDescriptor>> = {
  REQUIRED: msg`A value is needed here.`,
  TOO_LONG: msg`The text or list is longer than its limit.`,
  TOO_SMALL: msg`The number is below its limit.`,
  TOO_LARGE: msg`The number is above its limit.`,
  TOO_PRECISE: msg`The number has more decimal places than can be kept.`,
  INVALID: msg`The value has not the form that is needed here.`,
  DUPLICATE: msg`The same entry stands here twice.`,
  NAME_TAKEN: msg`Another record of the same manager has this name, with or without the same case.`,
  READ_ONLY_FIELD: msg`The field is set at creation and never changes.`,
  READ_ONLY_CLASS: msg`The class is shared by an administrator and read-only here.`,
  READ_ONLY_RECORD: msg`The record belongs to an administrator and is read-only here.`,
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
}

interface Told {
  code?: string
  message: string
}

function inWords<Error extends Told>(error: Error): Error {
  const words = WORDS[error.code ?? '']
  return words ? { ...error, message: `${i18n._(words)} (${error.message})` } : error
}

/** An answer whose errors are told in the language of the app: those of each payload, and of each of its items. */
export function translated(data: unknown): unknown {
  if (i18n.locale === SERVER_LANGUAGE || typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map(translated)
  const entries = Object.entries(data).map(([name, value]) => [
    name,
    name === 'userErrors' ? (value as Told[]).map(inWords) : name === 'results' ? translated(value) : value,
  ])
  return Object.fromEntries(entries)
}
