// Whose customers those of a class are, asked for only where resellers use it.

import { lazy, Suspense } from 'react'
import type { ClassDetails } from '../workspace'

const UsersByReseller = lazy(() => import('./UsersByReseller'))

export function ResellersOnClass({ customerClass }: { customerClass: ClassDetails }) {
  if (!customerClass.usage.resellerCount) return null
  return (
    <Suspense>
      <UsersByReseller customerClass={customerClass} />
    </Suspense>
  )
}
