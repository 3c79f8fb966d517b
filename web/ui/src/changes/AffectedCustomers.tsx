// How many customers a change of a class touches: at once, or from the instant that it is planned for.

import { Plural, Trans } from '@lingui/react/macro'

export function AffectedCustomers({ count, isPlan = false }: { count: number; isPlan?: boolean }) {
  if (count === 0) return <Trans>No customers are affected.</Trans>
  if (isPlan) {
    return (
      <Plural
        value={count}
        one="# customer is affected from then on, unless it overrides the setting."
        other="# customers are affected from then on, unless they override the setting."
      />
    )
  }
  return (
    <Plural
      value={count}
      one="# customer is affected immediately, unless it overrides the setting."
      other="# customers are affected immediately, unless they override the setting."
    />
  )
}
