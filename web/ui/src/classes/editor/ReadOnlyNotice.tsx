// Why a class is read-only, and what its reader can do instead.

import { Plural, Trans } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { RecordLink } from '../../links/RecordLink'
import { useMayWrite } from '../../session/useMayWrite'
import { IconCopy } from '../../ui/icons'
import { Locked } from '../../ui/Locked'
import { type ClassDetails, useWorkspace } from '../workspace'

const CloneDialog = lazy(() => import('../actions/CloneDialog'))

export function ReadOnlyNotice({ customerClass }: { customerClass: ClassDetails }) {
  const mayWrite = useMayWrite()
  /** Of the classes that administrators see, only those of a closed reseller are read-only. */
  const manager = useWorkspace().managerOf?.(customerClass)
  const [cloning, setCloning] = useState(false)
  const { customerCount } = customerClass.usage
  return (
    <>
      <Locked
        action={
          mayWrite &&
          !manager && (
            <Button leftSection={<IconCopy size={16} />} onClick={() => setCloning(true)} className="app-no-print">
              <Trans>Clone to make your own</Trans>
            </Button>
          )
        }
      >
        <Text span fz="inherit" fw={650}>
          {mayWrite && manager ? (
            <Trans>
              <RecordLink type="Reseller" id={manager.id} name={manager.name} /> is closed: its classes are read-only
              until it is opened again.
            </Trans>
          ) : mayWrite ? (
            <Trans>Shared by the administrator, read-only.</Trans>
          ) : (
            <Trans>You can view everything and change nothing.</Trans>
          )}
        </Text>
        {!mayWrite && (
          <>
            {' '}
            <Trans>Compare it, print it and export its log; for a change, ask an administrator.</Trans>
          </>
        )}
        {mayWrite && !manager && customerCount > 0 && (
          <>
            {' '}
            <Plural
              value={customerCount}
              one="It holds for # of your customers."
              other="It holds for # of your customers."
            />
          </>
        )}
      </Locked>
      <Suspense>
        {cloning && <CloneDialog customerClass={customerClass} unsaved={0} onClose={() => setCloning(false)} />}
      </Suspense>
    </>
  )
}
