// Whether resellers may use a class of the administrators'. Why it can't be turned off is said with the resellers that use it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import type { WriteError } from '../../api/errors'
import { ReadAgain, Reasons } from '../../changes/Reasons'
import { useWriteApproval } from '../../changes/useWriteApproval'
import { ActionDialog } from '../../ui/dialogs/Dialog'
import { failureOf } from '../../ui/failure'
import { useAdministratorActions } from '../actions/useClassActions'
import type { ClassActionProps } from '../workspace'

export default function ShareSwitch({ customerClass, onWrite }: ClassActionProps) {
  const { t } = useLingui()
  const { id, managedBy, sharedWithResellers = false, viewerAccess } = customerClass
  const { shareDocument, unshareDocument } = useAdministratorActions()
  const [, share] = useMutation(shareDocument)
  const [, unshare] = useMutation(unshareDocument)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<readonly WriteError[] | null>(null)
  const approval = useWriteApproval()

  const close = () => {
    setRefusal(null)
    approval.reset()
  }
  const change = async (on: boolean) => {
    setBusy(true)
    await onWrite(async (version) => {
      const { data, error } = await (on ? share : unshare)({
        input: { id, expectedVersion: version, ...approval.input },
      })
      const errors = data?.answer.userErrors ?? [{ code: 'FAILED', message: error ? failureOf(error) : '', path: [] }]
      if (approval.isOpen(errors)) return null
      if (errors.length > 0) {
        setRefusal(errors)
        return errors.some(({ code }) => code === 'VERSION_CONFLICT') ? 'stale' : null
      }
      close()
      approval.done()
      if (approval.isRequested) return null
      return data?.answer.customerClass ?? null
    })
    setBusy(false)
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
          onSubmit={() => approval.isExplained() && void change(!sharedWithResellers)}
          title={sharedWithResellers ? t`Stop sharing with resellers` : t`Share with resellers`}
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
          title={sharedWithResellers ? t`Still shared` : t`Not shared`}
          cancel={<Trans>Close</Trans>}
          submit={null}
          beginsAt="cancel"
        >
          <Reasons errors={refusal} />
          <ReadAgain errors={refusal} />
          {refusal.some(({ code }) => code === 'SHARED_IN_USE') && (
            <Text size="sm" c="dimmed">
              <Trans>Assign their customers to another class first; then you can stop sharing.</Trans>
            </Text>
          )}
        </ActionDialog>
      )}
    </>
  )
}
