// What can be done with the classes that were chosen in the list.

import { Plural, Trans } from '@lingui/react/macro'
import { Button, Group, Paper, Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { IconAssign, IconRemove, IconShare } from '../../ui/icons'
import { withSchemaWords } from '../../ui/language'
import type { BulkAction } from '../actions/bulk'
import { useWorkspace } from '../workspace'
import type { ClassRow } from './columns'

const BulkDialog = lazy(withSchemaWords(() => import('../actions/BulkDialog')))
const AssignCustomers = lazy(withSchemaWords(() => import('../actions/AssignCustomers')))

interface SelectionBarProps {
  chosen: ReadonlyMap<string, ClassRow>
  onClear: () => void
  /** Something was written. */
  onDone: () => void
}

export function SelectionBar({ chosen, onClear, onDone }: SelectionBarProps) {
  const { sharing } = useWorkspace()
  const [asked, setAsked] = useState<BulkAction | 'assign' | null>(null)
  const rows = [...chosen.values()]
  const [only] = rows.length === 1 ? rows : []
  const close = () => setAsked(null)
  return (
    <Paper withBorder p="xs" bg="var(--mantine-primary-color-light)">
      <Group gap="xs">
        <Text size="sm" fw={600} aria-live="polite" px="xs">
          <Plural value={chosen.size} one="# class chosen" other="# classes chosen" />
        </Text>
        <Button
          variant="default"
          size="xs"
          disabled={!only}
          leftSection={<IconAssign size={16} />}
          onClick={() => setAsked('assign')}
        >
          <Trans>Assign customers</Trans>
        </Button>
        {sharing && (
          <>
            <Button variant="default" size="xs" leftSection={<IconShare size={16} />} onClick={() => setAsked('share')}>
              <Trans>Share</Trans>
            </Button>
            <Button variant="default" size="xs" onClick={() => setAsked('unshare')}>
              <Trans>Stop sharing</Trans>
            </Button>
          </>
        )}
        <Button variant="default" size="xs" leftSection={<IconRemove size={16} />} onClick={() => setAsked('delete')}>
          <Trans>Delete</Trans>
        </Button>
        <Button variant="subtle" size="xs" onClick={onClear}>
          <Trans>Choose none</Trans>
        </Button>
      </Group>
      <Suspense>
        {asked === 'assign' && only && <AssignCustomers customerClass={only} onClose={close} onDone={onDone} />}
        {asked !== null && asked !== 'assign' && (
          <BulkDialog
            action={asked}
            classes={rows}
            onClose={(done) => {
              close()
              if (done) onClear()
            }}
            onDone={onDone}
          />
        )}
      </Suspense>
    </Paper>
  )
}
