// Asks before several classes are shared, or no longer.

import { Trans, useLingui } from '@lingui/react/macro'
import { List, ScrollArea, Text } from '@mantine/core'
import { useState } from 'react'
import { useClient } from 'urql'
import { BatchDialog } from '../../changes/batch/BatchDialog'
import type { Outcome } from '../../changes/batch/outcomes'
import { type BulkAction, type NamedClass, runBulk } from './bulk'
import { useClassActions } from './useClassActions'

interface BulkDialogProps {
  action: BulkAction
  classes: readonly NamedClass[]
  /** Told whether something was written. */
  onClose: (isDone: boolean) => void
  onDone: (outcomes: readonly Outcome[]) => void
}

export default function BulkDialog({ action, classes, onClose, onDone }: BulkDialogProps) {
  const { t } = useLingui()
  const client = useClient()
  const actions = useClassActions()
  // The list behind changes as soon as something is done.
  const [targets] = useState(classes)
  const titles = { share: t`Share with resellers`, unshare: t`Stop sharing` }
  const verbs = { share: <Trans>Share</Trans>, unshare: <Trans>Stop sharing</Trans> }
  return (
    <BatchDialog
      title={titles[action]}
      submit={verbs[action]}
      beginsAt="submit"
      isOfClasses
      run={() => runBulk(client, actions, action, targets)}
      onDone={onDone}
      onClose={onClose}
    >
      <Text size="sm">
        {action === 'share' && <Trans>All resellers will be able to use these classes, but not change them.</Trans>}
        {action === 'unshare' && (
          <Trans>Resellers will no longer see these classes. Classes that a reseller uses stay shared.</Trans>
        )}
      </Text>
      <ScrollArea.Autosize mah={240}>
        <List size="sm">
          {targets.map(({ id, name }) => (
            <List.Item key={id}>{name}</List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
    </BatchDialog>
  )
}
