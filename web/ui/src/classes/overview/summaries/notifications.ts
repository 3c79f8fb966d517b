// Whom notifications come from, and what customers are told by which channels.

import { plural, t } from '@lingui/core/macro'
import type { Choice } from '../../../api/metadata'
import { clause, namedClause, nameIn, type Reading, rowsIn, type Summary, summaryText, type Values } from '../reading'

export const emailAddresses: Summary = ({ values }) => {
  const { fromName, fromAddress, replyTo } = values
  const copies = (values.bcc as readonly string[] | null)?.length ?? 0
  const from = [fromName, fromAddress].filter(Boolean).join(', ')
  return summaryText(
    clause(from === '' ? t`Sent from the environment’s address` : t`From ${from}`, 'fromName', 'fromAddress'),
    Boolean(replyTo) && clause(t`replies to ${String(replyTo)}`, 'replyTo'),
    copies > 0 && clause(plural(copies, { one: '# copy', other: '# copies' }), 'bcc'),
  )
}

/** The types that there are, with what is fixed about each. */
function typesOf({ fields, forms }: Reading): readonly Choice[] {
  const flags = fields.find(({ name }) => name === 'flags')
  return (flags?.input && forms[flags.input]?.find(({ name }) => name === 'type')?.choices) || []
}

/** How many settings differ, each channel of a type being one: by default what is business-critical goes by email. */
function differingChannels(values: Values, types: readonly Choice[]): readonly [number, number] {
  const flags = rowsIn(values, 'flags')
  const differing = types.reduce((sum, { value, notification }) => {
    const flag = flags.find(({ type }) => type === value)
    const email = flag?.email === true
    return sum + Number(email !== (notification?.critical === true)) + Number(flag?.sms === true)
  }, 0)
  const channels = types.reduce((sum, { notification }) => sum + (notification?.channels.length ?? 0), 0)
  return [differing + Number(Boolean(values.notificationSet)), channels + 1]
}

export const notificationTypes: Summary = (reading) => {
  const { values } = reading
  const set = nameIn(values, 'notificationSet')
  const flags = rowsIn(values, 'flags')
  const types = typesOf(reading)
  const emailed = flags.filter((flag) => flag.email === true)
  const texted = flags.filter((flag) => flag.sms === true)
  const email = emailed.length
  const sms = texted.length
  const sent = new Set([...emailed, ...texted].map(({ type }) => type))
  const unsent = types.filter(({ value, notification }) => notification?.critical && !sent.has(value)).length
  return {
    ...summaryText(
      set === undefined ? clause(t`Built-in texts`, 'notificationSet') : namedClause(set, 'notificationSet'),
      clause(plural(email, { one: '# type by email', other: '# types by email' }), 'flags'),
      sms > 0 && clause(plural(sms, { one: '# by SMS', other: '# by SMS' }), 'flags'),
      unsent > 0
        ? clause(
            plural(unsent, { one: '# business-critical one not sent', other: '# business-critical ones not sent' }),
            'flags',
          )
        : clause(t`every business-critical one is sent`),
    ),
    differing: differingChannels(values, types),
  }
}
