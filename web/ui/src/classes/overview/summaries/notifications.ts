// Whom notifications come from, and what customers are told by which channels.

import { plural, t } from '@lingui/core/macro'
import { clause, nameIn, rowsIn, type Summary, told } from '../reading'

export const emailAddresses: Summary = ({ values }) => {
  const { fromName, fromAddress, replyTo } = values
  const copies = (values.bcc as readonly string[] | null)?.length ?? 0
  const from = [fromName, fromAddress].filter(Boolean).join(', ')
  return told(
    clause(from === '' ? t`Sent from the environment’s address` : t`From ${from}`, 'fromName', 'fromAddress'),
    Boolean(replyTo) && clause(t`replies to ${String(replyTo)}`, 'replyTo'),
    copies > 0 && clause(plural(copies, { one: '# copy', other: '# copies' }), 'bcc'),
  )
}

export const notificationTypes: Summary = ({ values }) => {
  const flags = rowsIn(values, 'flags')
  const email = flags.filter((flag) => flag.email === true).length
  const sms = flags.filter((flag) => flag.sms === true).length
  const types = plural(flags.length, { one: '# type', other: '# types' })
  return {
    ...told(
      clause(nameIn(values, 'notificationSet') ?? t`Built-in texts`, 'notificationSet'),
      clause(plural(email, { one: '# type by email', other: '# types by email' }), 'flags'),
      sms > 0 && clause(plural(sms, { one: '# by SMS', other: '# by SMS' }), 'flags'),
    ),
    count: types,
  }
}
