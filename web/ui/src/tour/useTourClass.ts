// The class that the tour is about: the demo's richest one, or the first there is.

import { useQuery } from 'urql'
import { TourClassDocument } from '../api/reseller/tour/graphql'
import { useSession } from '../session/ViewerContext'

const DEMO_CLASSES = { admin: 'Large business', reseller: 'Reseller standard' } as const

/** Its id, and whether it is the demo's; undefined while that isn't known. */
export function useTourClass(): { id: string | undefined; isDemo: boolean } | undefined {
  const isReseller = useSession().viewer.role === 'RESELLER'
  const [{ data }] = useQuery({
    query: TourClassDocument,
    variables: { name: DEMO_CLASSES[isReseller ? 'reseller' : 'admin'] },
  })
  if (!data) return undefined
  const [named] = data.named.nodes
  const [first] = data.first.nodes
  return { id: (isReseller ? undefined : named?.id) ?? first?.id, isDemo: named !== undefined }
}
