// Summaries of panels about services: metrics with their charges, and the profile against fraud.

import { plural, t } from '@lingui/core/macro'
import {
  type Clause,
  clause,
  namedClause,
  nameIn,
  type Reading,
  rowsIn,
  type Summary,
  summaryText,
  type Values,
} from '../reading'
import { money, percent } from './amounts'

function basisOf(chargeBasedOn: unknown): string {
  if (chargeBasedOn === 'AVERAGE') return t`on the average`
  return chargeBasedOn === 'MINIMUM' ? t`on the minimum` : t`on the maximum`
}

function metricClause(row: Values, currency: string | undefined): Clause {
  const name = nameIn(row, 'measuredParameter') ?? ''
  if (row.chargeBasedOn === 'NONE') return namedClause(t`${name}, not charged`, 'measuredServices')
  const price = money(row.pricePerItem, currency)
  const free = Number(row.itemsFreeOfCharge ?? 0)
  const each = t`${name}: ${price} each`
  const priced = free === 0 ? each : plural(free, { one: `${each}, # free`, other: `${each}, # free` })
  const basis = basisOf(row.chargeBasedOn)
  return namedClause(t`${priced}, ${basis}`, 'measuredServices')
}

export const measuredServices: Summary = ({ values, currency }: Reading) => {
  const rows = rowsIn(values, 'measuredServices')
  if (rows.length === 0) return { ...summaryText(clause(t`Nothing is measured`, 'measuredServices')), count: t`None` }
  const count = plural(rows.length, { one: '# metric', other: '# metrics' })
  return { ...summaryText(...rows.map((row) => metricClause(row, currency))), count }
}

/** Clauses about the limits of a profile and the destinations that it watches. */
function profileClauses(profile: Values, currency: string | undefined): readonly (Clause | false)[] {
  const of = 'fraudTrafficProfile'
  const name = String(profile.name)
  const { threshold, sendWarning, warningThresholdPercent } = (profile.spendingPlan as Values | undefined) ?? {}
  const watched = rowsIn(profile, 'usageThresholds').length
  const minutes =
    watched > 0 &&
    clause(plural(watched, { one: 'minutes to # destination group', other: 'minutes to # destination groups' }), of)
  if (threshold === null || threshold === undefined) return [namedClause(name, of), minutes]
  const limit = money(threshold, currency)
  const percentage = percent(warningThresholdPercent)
  return [
    namedClause(t`${name}: ${limit} a day`, of),
    sendWarning === true && clause(t`warning at ${percentage}`, of),
    minutes,
  ]
}

export const fraudProtection: Summary = ({ values, currency }) => {
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
  const profile = values.fraudTrafficProfile as Values | null | undefined
  if (!profile) return summaryText(clause(t`No profile: spending is not watched`, 'fraudTrafficProfile'))
  return summaryText(...profileClauses(profile, currency))
}
