// Asks before an action on several classes, and shows what became of each.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { List, ScrollArea, Text } from '@mantine/core'
import { useState } from 'react'
import { useClient } from 'urql'
import type { Outcome } from '../../changes/outcomes'
import { ActionDialog } from '../../ui/Dialog'
import { useWorkspace } from '../workspace'
import { type BulkAction, carryOut, type NamedClass } from './bulk'
import { Outcomes } from './Outcomes'

interface BulkDialogProps {
  action: BulkAction
  classes: readonly NamedClass[]
  /** Told whether something was carried out. */
  onClose: (done: boolean) => void
  /** What became of the classes. */
  onDone: (outcomes: readonly Outcome[]) => void
  title?: string
}

export default function BulkDialog({ action, classes, title, onClose, onDone }: BulkDialogProps) {
  const { t } = useLingui()
  const client = useClient()
  const workspace = useWorkspace()
  // The list behind changes as soon as something is done.
  const [asked] = useState(classes)
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>()
  const run = async () => {
    setBusy(true)
    const made = await carryOut(client, workspace, action, asked)
    setOutcomes(made)
    setBusy(false)
    onDone(made)
  }
  const close = () => onClose(outcomes !== undefined)
  const titles = { delete: t`Delete customer classes`, share: t`Share with resellers`, unshare: t`Stop sharing` }
  const verbs = { delete: <Trans>Delete</Trans>, share: <Trans>Share</Trans>, unshare: <Trans>Stop sharing</Trans> }
  return (
    <ActionDialog
      onClose={close}
      title={title ?? titles[action]}
      onSubmit={() => (outcomes ? close() : void run())}
      cancel={outcomes && <Trans>Close</Trans>}
      submit={!outcomes && verbs[action]}
      submitProps={{ color: action === 'delete' ? 'red' : undefined, loading: busy }}
      beginsAt={outcomes ? 'cancel' : 'submit'}
    >
      {outcomes ? (
        <Outcomes outcomes={outcomes} />
      ) : (
        <>
          <Text size="sm">
            {action === 'delete' && (
              <Plural
                value={asked.length}
                one="This class is deleted for good, unless somebody uses it."
                other="These # classes are deleted for good, except those that somebody uses."
              />
            )}
            {action === 'share' && <Trans>All resellers may then use these classes, and can’t change them.</Trans>}
            {action === 'unshare' && (
              <Trans>Resellers no longer see these classes. Those that a reseller uses stay shared.</Trans>
            )}
          </Text>
          <ScrollArea.Autosize mah={240}>
            <List size="sm">
              {asked.map(({ id, name }) => (
                <List.Item key={id}>{name}</List.Item>
              ))}
            </List>
          </ScrollArea.Autosize>
        </>
      )}
    </ActionDialog>
  )
}
