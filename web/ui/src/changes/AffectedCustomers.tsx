// How many customers a change of a class touches at once.

import { Plural, Trans } from '@lingui/react/macro'

export function AffectedCustomers({ count }: { count: number }) {
  if (count === 0) return <Trans>No customers are affected.</Trans>
  return (
    <Plural
      value={count}
      one="# customer is affected immediately, unless it overrides the setting."
      other="# customers are affected immediately, unless they override the setting."
    />
  )
}
