// Whether resellers may use a class of the administrators'. Why it can't be turned off is said with the resellers that use it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import type { WriteError } from '../../api/errors'
import { isStale } from '../../changes/changes'
import { ReadAgain, Reasons } from '../../changes/Reasons'
import { useWriteApproval } from '../../changes/useWriteApproval'
import { ActionDialog } from '../../ui/dialogs/Dialog'
import { failureOf } from '../../ui/failure'
import { useAdministratorActions } from '../actions/useClassActions'
import type { ClassActionProps } from '../workspace'

interface NotDone {
  errors: readonly WriteError[]
  /** The class was read again. */
  isTaken: boolean
}

export default function ShareSwitch({ customerClass, onWrite }: ClassActionProps) {
  const { t } = useLingui()
  const { id, managedBy, sharedWithResellers = false, viewerAccess } = customerClass
  const { shareDocument, unshareDocument } = useAdministratorActions()
  const [, share] = useMutation(shareDocument)
  const [, unshare] = useMutation(unshareDocument)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<NotDone | null>(null)
  /** The direction that was asked for last: the class may be read again below a dialog about it. */
  const [wanted, setWanted] = useState(sharedWithResellers)
  const approval = useWriteApproval()

  const close = () => {
    setRefusal(null)
    approval.reset()
  }
  // Somebody else did the same meanwhile.
  if (refusal?.isTaken && sharedWithResellers === wanted) close()

  const change = async (on: boolean) => {
    let refused: readonly WriteError[] = []
    setBusy(true)
    setWanted(on)
    const reread = await onWrite(async (version) => {
      const { data, error } = await (on ? share : unshare)({
        input: { id, expectedVersion: version, ...approval.input },
      })
      const errors = data?.answer.userErrors ?? [{ code: 'FAILED', message: error ? failureOf(error) : '', path: [] }]
      if (approval.isOpen(errors)) return null
      if (errors.length > 0) {
        refused = errors
        return isStale(errors) ? 'stale' : null
      }
      close()
      approval.done()
      if (approval.isRequested) return null
      return data?.answer.customerClass ?? null
    })
    setBusy(false)
    // Whoever is told of somebody else's save has one dialog to answer.
    if (reread === 'told') close()
    else if (refused.length > 0) setRefusal({ errors: refused, isTaken: reread === 'taken' })
  }
  if (managedBy) return null
  return (
    <>
      <div className="app-share">
        <Switch
          label={t`Share with resellers`}
          checked={sharedWithResellers}
          disabled={viewerAccess.level !== 'EDIT' || busy}
          onChange={({ currentTarget }) => void change(currentTarget.checked)}
        />
        <Text span size="xs" c="dimmed">
          {sharedWithResellers ? <Trans>Resellers see and use it</Trans> : <Trans>Resellers don’t see it</Trans>}
        </Text>
      </div>
      {approval.isNeeded && !refusal && (
        <ActionDialog
          onClose={close}
          onSubmit={() => approval.isExplained() && void change(wanted)}
          title={wanted ? t`Share with resellers` : t`Stop sharing with resellers`}
          submit={approval.verb(null)}
          submitProps={{ loading: busy, color: approval.submitColor }}
        >
          {approval.field}
        </ActionDialog>
      )}
      {refusal && (
        <ActionDialog
          onClose={close}
          onSubmit={close}
          title={wanted ? t`Not shared` : t`Still shared`}
          cancel={<Trans>Close</Trans>}
          submit={null}
          beginsAt="cancel"
        >
          <Reasons errors={refusal.errors} />
          {refusal.isTaken && <ReadAgain />}
          {refusal.errors.some(({ code }) => code === 'SHARED_IN_USE') && (
            <Text size="sm" c="dimmed">
              <Trans>Assign their customers to another class first; then you can stop sharing.</Trans>
            </Text>
          )}
        </ActionDialog>
      )}
    </>
  )
}
