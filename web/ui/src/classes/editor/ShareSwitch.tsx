// Whether resellers may use a class of the administrators'. Why it can't be turned off is said with the resellers that use it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureOf } from '../../app/failure'
import { Reasons } from '../actions/Reasons'
import type { WriteError } from '../errors'
import type { SharingSwitchProps } from '../workspace'

export default function ShareSwitch({ sharing, customerClass, onFollow }: SharingSwitchProps) {
  const { t } = useLingui()
  const { id, version, managedBy, sharedWithResellers = false, viewerAccess } = customerClass
  const [sharingNow, share] = useMutation(sharing.shareDocument)
  const [unsharing, unshare] = useMutation(sharing.unshareDocument)
  const [refusal, setRefusal] = useState<readonly WriteError[] | null>(null)

  const change = async (on: boolean) => {
    const { data, error } = await (on ? share : unshare)({ input: { id, expectedVersion: version } })
    if (!data) setRefusal([{ code: 'FAILED', message: error ? failureOf(error) : '', path: [] }])
    else if (data.answer.userErrors.length > 0) setRefusal(data.answer.userErrors)
    else onFollow({ version: data.answer.customerClass?.version ?? version, sharedWithResellers: on })
  }
  if (managedBy) return null
  return (
    <>
      <Switch
        label={t`Share with resellers`}
        checked={sharedWithResellers}
        disabled={viewerAccess.level !== 'EDIT' || sharingNow.fetching || unsharing.fetching}
        onChange={({ currentTarget }) => void change(currentTarget.checked)}
      />
      <Modal
        opened={refusal !== null}
        onClose={() => setRefusal(null)}
        title={sharedWithResellers ? t`Still shared` : t`Not shared`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Stack>
          <Reasons errors={refusal ?? []} />
          {sharedWithResellers && (
            <Text size="sm" c="dimmed">
              <Trans>Put their customers on another class first; then sharing can be turned off.</Trans>
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setRefusal(null)} data-autofocus>
              <Trans>Close</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
