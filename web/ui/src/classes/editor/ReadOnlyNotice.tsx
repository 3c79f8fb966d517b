// Why a class can only be read, and what whoever reads it can do.

import { Plural, Trans } from '@lingui/react/macro'
import { Button, Group, Paper, Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { RecordLink } from '../../links/RecordLink'
import { useMayWrite } from '../../session/useMayWrite'
import { IconCopy, IconLocked } from '../../ui/icons'
import { type ClassDetails, useWorkspace } from '../workspace'

const CloneDialog = lazy(() => import('../actions/CloneDialog'))

export function ReadOnlyNotice({ customerClass }: { customerClass: ClassDetails }) {
  const mayWrite = useMayWrite()
  /** Of the classes that administrators see, only those of a closed reseller are read-only. */
  const manager = useWorkspace().managerOf?.(customerClass)
  const [cloning, setCloning] = useState(false)
  const { customerCount } = customerClass.usage
  return (
    <Paper withBorder p="xs" px="md" role="note" className="app-notice">
      <Group gap="sm" justify="space-between">
        <Group gap="sm" wrap="nowrap" flex={1} miw={240}>
          <IconLocked size={18} color="var(--app-accent)" aria-hidden style={{ flexShrink: 0 }} />
          <Text size="sm">
            <Text span fz="inherit" fw={650}>
              {mayWrite && manager ? (
                <Trans>
                  <RecordLink type="Reseller" id={manager.id} name={manager.name} /> is closed: its classes are
                  read-only until it is opened again.
                </Trans>
              ) : mayWrite ? (
                <Trans>Shared by the administrator, read-only.</Trans>
              ) : (
                <Trans>You can view everything and change nothing.</Trans>
              )}
            </Text>
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
          </Text>
        </Group>
        {mayWrite && !manager && (
          <Button leftSection={<IconCopy size={16} />} onClick={() => setCloning(true)} className="app-no-print">
            <Trans>Clone to make your own</Trans>
          </Button>
        )}
      </Group>
      <Suspense>
        {cloning && <CloneDialog customerClass={customerClass} unsaved={0} onClose={() => setCloning(false)} />}
      </Suspense>
    </Paper>
  )
}
