// How many customers of a class have settings of their own, and how many changes its log has: asked for once the class
// is there, and again with each version of it, and each time that its use was read.

import { useDidUpdate } from '@mantine/hooks'
import { useQuery } from 'urql'
import { useLastRead } from '../../api/lastRead'
import { ClassUseDocument } from '../../api/reseller/classes/actions/graphql'
import type { ClassDetails } from '../workspace'

const OWN_SETTINGS = { hasOwnSettings: { eq: true } }

export interface ClassUse {
  /** Changes in the log; undefined while they are on their way. */
  changes?: number
  /** Customers with settings of their own. */
  overriding?: number
}

export function useClassUse({ id, version, usage }: ClassDetails): ClassUse {
  const [answer, ask] = useQuery({
    query: ClassUseDocument,
    variables: { id, ownSettings: OWN_SETTINGS },
    requestPolicy: 'cache-and-network',
  })
  useDidUpdate(() => ask({ requestPolicy: 'network-only' }), [version, usage])
  const customerClass = useLastRead(answer)?.customerClass
  return {
    changes: customerClass?.auditLog.totalCount,
    overriding: customerClass?.usage.overriding.totalCount,
  }
}
