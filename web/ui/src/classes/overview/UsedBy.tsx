// Who is on a class: how many customers, and of how many resellers where the role may know.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Paper, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { WriteBeside } from '../../changes/useDraftEditor'
import { CUSTOMERS_VIEW } from '../../links/address'
import { useMayWrite } from '../../session/useMayWrite'
import { type ClassDetails, useWorkspace } from '../workspace'

interface UsedByProps {
  customerClass: ClassDetails
  onWrite: WriteBeside
}

export function UsedBy({ customerClass, onWrite }: UsedByProps) {
  const { t } = useLingui()
  const { sharing, MakeDefault, managerOf } = useWorkspace()
  const mayWrite = useMayWrite()
  const { id, usage, isDefault } = customerClass
  const canBecomeDefault = mayWrite && !isDefault && !managerOf?.(customerClass)
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="used-by">
      <Title order={3} size="h5" mb="xs" id="used-by">
        <Trans>Used by</Trans>
      </Title>
      <dl className="app-facts app-facts-narrow">
        <div>
          <dt>{t`Customers`}</dt>
          <dd>
            <Anchor
              inherit
              // Beside the resellers, it is told apart from words by more than its colour.
              underline="always"
              renderRoot={(props) => (
                <Link to="/classes/$classId/$panel" params={{ classId: id, panel: CUSTOMERS_VIEW }} {...props} />
              )}
            >
              <Plural value={usage.customerCount} one="# customer" other="# customers" />
            </Anchor>
            {sharing && <sharing.Resellers customerClass={customerClass} />}
          </dd>
        </div>
        {isDefault && (
          <div>
            <dt>{t`New customers`}</dt>
            <dd>{t`begin on this class`}</dd>
          </div>
        )}
      </dl>
      {sharing && <sharing.Users customerClass={customerClass} />}
      {canBecomeDefault && MakeDefault && (
        <Suspense>
          <MakeDefault customerClass={customerClass} onWrite={onWrite} />
        </Suspense>
      )}
    </Paper>
  )
}
