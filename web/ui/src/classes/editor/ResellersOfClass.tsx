// Of how many resellers the customers of a class are, after how many customers it has.

import { Plural, Trans } from '@lingui/react/macro'
import type { ClassDetails } from '../workspace'

export function ResellersOfClass({ customerClass }: { customerClass: ClassDetails }) {
  const { customerCount, resellerCount: resellers = 0 } = customerClass.usage
  if (resellers > 0) {
    return (
      <>
        {' '}
        <Plural value={resellers} one="of # reseller" other="of # resellers" />
      </>
    )
  }
  return customerCount === 0 ? null : (
    <>
      , <Trans>no reseller</Trans>
    </>
  )
}
