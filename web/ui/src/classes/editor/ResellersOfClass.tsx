// Of how many resellers the customers of a class are, after how many customers it has.

import { Plural } from '@lingui/react/macro'
import type { ClassDetails } from '../workspace'

export function ResellersOfClass({ customerClass }: { customerClass: ClassDetails }) {
  const resellers = customerClass.usage.resellerCount ?? 0
  if (resellers === 0) return null
  return (
    <>
      {' '}
      <Plural value={resellers} one="of # reseller" other="of # resellers" />
    </>
  )
}
