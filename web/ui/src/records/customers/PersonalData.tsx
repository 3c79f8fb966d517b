// The right to be forgotten: termination, what removal would do, and the removal itself, which can't be undone.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { failureOf } from '../../ui/failure'
import { useFormats } from '../../ui/language/formats'
import { ConfirmDialog } from '../ConfirmDialog'
import type { EditorPartProps } from '../kind'
import { PartSection } from '../PartSection'
import { useCustomerDocuments } from './documents'
import { RemovalTable } from './RemovalTable'

type Step = 'terminate' | 'erase'

export function PersonalData({ record, readOnly, onWrite }: EditorPartProps) {
  const { t } = useLingui()
  const { dayOf } = useFormats()
  const documents = useCustomerDocuments()
  const [{ data }, reload] = useQuery({
    query: documents.RemovalOfPersonalDataDocument,
    variables: { id: record.id },
    requestPolicy: 'cache-and-network',
  })
  const [busy, setBusy] = useState(false)
  const [, terminate] = useMutation(documents.TerminateCustomerDocument)
  const [, erase] = useMutation(documents.EraseCustomerDocument)
  const [asking, setAsking] = useState<Step | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const removal = data?.personalDataRemoval.answer
  const day = (moment: unknown) => dayOf(String(moment))

  const run = async (step: Step, reason: string) => {
    setBusy(true)
    await onWrite(async (version) => {
      const input = { id: record.id, expectedVersion: version, reason: reason || null }
      const answer = await (step === 'terminate' ? terminate({ input }) : erase({ input }))
      const done = answer.data?.done
      const refused = done?.userErrors[0]
      setFailure(refused ? refused.message : done ? null : failureOf(answer.error))
      if (!done || refused) return null
      setAsking(null)
      reload({ requestPolicy: 'network-only' })
      return done.customer ?? null
    })
    setBusy(false)
  }
  const refusals = {
    ALREADY_ERASED: t`The personal data was removed before.`,
    REMOVAL_NOT_ENABLED: t`Neither the customer class nor the customer provides for removal.`,
    NOT_TERMINATED: t`It can be removed once the customer is terminated.`,
    WITHIN_STORAGE_PERIOD: t`The storage period hasn’t ended yet.`,
  }

  return (
    <PartSection
      title={<Trans>Right to be forgotten</Trans>}
      actions={
        !readOnly && (
          <Group gap="xs">
            {!record.terminatedAt && (
              <Button variant="default" onClick={() => setAsking('terminate')}>
                <Trans>Terminate…</Trans>
              </Button>
            )}
            <Button variant="default" disabled={!removal || removal.refusal != null} onClick={() => setAsking('erase')}>
              <Trans>Remove personal data…</Trans>
            </Button>
          </Group>
        )
      }
    >
      <Stack gap={4}>
        <Text size="sm">
          {record.terminatedAt ? (
            <Trans>Terminated on {day(record.terminatedAt)}.</Trans>
          ) : (
            <Trans>The customer is not terminated.</Trans>
          )}
        </Text>
        {record.erasedAt != null && (
          <Text size="sm">
            <Trans>Personal data was removed on {day(record.erasedAt)}.</Trans>
          </Text>
        )}
        {removal?.refusal && record.erasedAt == null && <Text size="sm">{refusals[removal.refusal]}</Text>}
        {removal?.erasableFrom && record.erasedAt == null && (
          <Text size="sm">
            <Trans>It can be removed from {day(removal.erasableFrom)}.</Trans>
          </Text>
        )}
      </Stack>
      {asking && (
        <ConfirmDialog
          title={asking === 'terminate' ? t`Terminate ${record.name}` : t`Remove the personal data of ${record.name}`}
          confirm={asking === 'terminate' ? t`Terminate` : t`Remove permanently`}
          // An action that can't be undone is confirmed by typing, so that no slip of the hand does it.
          typed={asking === 'erase' ? record.name : undefined}
          failure={failure}
          busy={busy}
          onConfirm={(reason) => void run(asking, reason)}
          onClose={() => {
            setAsking(null)
            setFailure(null)
          }}
        >
          {asking === 'terminate' ? (
            <Text size="sm">
              <Trans>Termination is permanent. From then on, personal data can be removed as the class provides.</Trans>
            </Text>
          ) : (
            removal && (
              <>
                <Alert color="red" title={t`This can’t be undone`}>
                  <Trans>Removal affects the customer and its accounts as follows.</Trans>
                </Alert>
                <RemovalTable removed={removal.removed} kept={removal.kept} />
              </>
            )
          )}
        </ConfirmDialog>
      )}
    </PartSection>
  )
}
