// Summaries of panels about services: metrics with their charges, and the profile against fraud.

import { plural, t } from '@lingui/core/macro'
import { type Clause, clause, nameIn, type Reading, rowsIn, type Summary, told, type Values } from '../reading'
import { money } from './amounts'

function metricClause(row: Values, currency: string | undefined): Clause {
  const name = nameIn(row, 'measuredParameter') ?? ''
  if (row.chargeBasedOn === 'NONE') return clause(t`${name}, not charged`, 'measuredServices')
  const price = money(row.pricePerItem, currency)
  const free = Number(row.itemsFreeOfCharge ?? 0)
  if (free === 0) return clause(t`${name} ${price} each`, 'measuredServices')
  const each = t`${name} ${price} each`
  return clause(plural(free, { one: `${each}, # free`, other: `${each}, # free` }), 'measuredServices')
}

export const measuredServices: Summary = ({ values, currency }: Reading) => {
  const rows = rowsIn(values, 'measuredServices')
  if (rows.length === 0) return { ...told(clause(t`Nothing is measured`, 'measuredServices')), count: t`None` }
  const count = plural(rows.length, { one: '# metric', other: '# metrics' })
  return { ...told(...rows.map((row) => metricClause(row, currency))), count }
}

export const fraudProtection: Summary = ({ values }) => {
  if (values.unavailableReason) {
    return {
      clauses: [
        clause(
          t`Not available without a currency, in which daily spending is counted. Create a class with a currency to use it.`,
        ),
      ],
      count: t`Not available`,
      unavailable: true,
    }
  }
  const profile = nameIn(values, 'fraudTrafficProfile')
  return told(clause(profile ?? t`No profile: spending is not watched`, 'fraudTrafficProfile'))
}
