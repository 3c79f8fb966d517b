// The flags of notifications as a table shows them: every type in its category, each with its channels.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Choice } from '../../api/metadata'
import type { FormValues } from '../../forms/values'

/** Fields of a flag, and the word that the schema has for each channel. */
export const CHANNELS = { email: 'EMAIL', sms: 'SMS' } as const
export type Channel = keyof typeof CHANNELS

/** The categories in the order in which they are shown. */
export const CATEGORIES: Readonly<Record<string, MessageDescriptor>> = {
  BILLING: msg`Balance, invoices and reports`,
  PAYMENT: msg`Payments`,
  COLLECTION: msg`Overdue invoices`,
  FRAUD: msg`Unusual spending and usage`,
  ACCESS: msg`Passwords and sign-in`,
  SERVICE: msg`Subscriptions, quotas and products`,
  PRIVACY: msg`Personal data`,
}

export function supports({ notification }: Choice, channel: Channel): boolean {
  return notification?.channels.includes(CHANNELS[channel]) ?? false
}

/** The types by category, those without a known one last. */
export function byCategory(types: readonly Choice[]): [string, Choice[]][] {
  const groups = new Map<string, Choice[]>(Object.keys(CATEGORIES).map((category) => [category, []]))
  for (const type of types) {
    const category = type.notification?.category ?? ''
    groups.set(category, [...(groups.get(category) ?? []), type])
  }
  return [...groups].filter(([, types]) => types.length > 0)
}

export function isSent(flags: readonly FormValues[], type: string, channel: Channel): boolean {
  return flags.find((flag) => flag.type === type)?.[channel] === true
}

/** The flags after types are switched on or off for a channel; those that aren't sent at all are left out. */
export function switched(
  flags: readonly FormValues[],
  types: readonly string[],
  channel: Channel,
  on: boolean,
): FormValues[] {
  const known = new Set(flags.map(({ type }) => type))
  const added = types.filter((type) => !known.has(type)).map((type) => ({ type, email: false, sms: false }))
  return [...flags, ...added]
    .map((flag) => (types.includes(flag.type as string) ? { ...flag, [channel]: on } : flag))
    .filter(({ email, sms }) => email === true || sms === true)
}
