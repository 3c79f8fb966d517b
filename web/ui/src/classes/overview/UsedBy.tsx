// Who is on a class: how many customers, how many have settings of their own, and of how many resellers they are where the
// role may know.

import { Plural, Trans } from '@lingui/react/macro'
import { Anchor, Paper, Title } from '@mantine/core'
import { Suspense } from 'react'
import type { WriteBeside } from '../../changes/draftEditor'
import { CUSTOMERS_VIEW } from '../../links/address'
import { toClass } from '../../links/toClass'
import { useMayWrite } from '../../session/useMayWrite'
import { type ClassDetails, useWorkspace } from '../workspace'
import { FollowBar } from './FollowBar'

interface UsedByProps {
  customerClass: ClassDetails
  /** Customers with settings of their own; undefined while they are counted. */
  overriding?: number
  onWrite: WriteBeside
}

export function UsedBy({ customerClass, overriding, onWrite }: UsedByProps) {
  const { sharing, MakeDefault, managerOf } = useWorkspace()
  const mayWrite = useMayWrite()
  const { id, usage, isDefault } = customerClass
  const { customerCount } = usage
  const canBecomeDefault = mayWrite && !isDefault && !managerOf?.(customerClass)
  return (
    <Paper withBorder component="section" aria-labelledby="used-by" className="app-used-by">
      <Title order={3} size="h5" id="used-by">
        <Trans>Used by</Trans>
      </Title>
      <div>
        <Anchor
          inherit
          // Beside the resellers, it is told apart from words by more than its colour.
          underline="always"
          renderRoot={toClass(id, CUSTOMERS_VIEW)}
        >
          <Plural value={customerCount} one="# customer" other="# customers" />
        </Anchor>
        {sharing && <sharing.Resellers customerClass={customerClass} />}
        {isDefault && (
          <>
            {'; '}
            <Trans>new customers begin on this class</Trans>
          </>
        )}
      </div>
      {overriding !== undefined && customerCount > 0 && <FollowBar customers={customerCount} overriding={overriding} />}
      {sharing && <sharing.Users customerClass={customerClass} />}
      {canBecomeDefault && MakeDefault && (
        <Suspense>
          <MakeDefault customerClass={customerClass} onWrite={onWrite} />
        </Suspense>
      )}
    </Paper>
  )
}
