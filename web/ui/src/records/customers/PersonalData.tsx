// The right to be forgotten: termination, what removal would do, and the removal itself, which can't be undone.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { useLastRead } from '../../api/lastRead'
import { failureOf } from '../../ui/failure'
import { useFormats } from '../../ui/language/formats'
import { ErrorState } from '../../ui/states'
import { ConfirmDialog } from '../ConfirmDialog'
import type { EditorPartProps } from '../kind'
import { PartSection } from '../PartSection'
import { useConfirmedWrite } from '../useConfirmedWrite'
import { useCustomerDocuments } from './documents'
import { RemovalTable } from './RemovalTable'

type Step = 'terminate' | 'erase'

export function PersonalData({ record, readOnly, onWrite }: EditorPartProps) {
  const { t } = useLingui()
  const { dayOf } = useFormats()
  const documents = useCustomerDocuments()
  const [read, reload] = useQuery({
    query: documents.RemovalOfPersonalDataDocument,
    variables: { id: record.id },
    requestPolicy: 'cache-and-network',
  })
  const [, terminate] = useMutation(documents.TerminateCustomerDocument)
  const [, erase] = useMutation(documents.EraseCustomerDocument)
  const [step, setStep] = useState<Step>('terminate')
  const { error } = read
  const removal = useLastRead(read)?.personalDataRemoval.answer
  const day = (moment: unknown) => dayOf(String(moment))

  const isDone = (step === 'terminate' ? record.terminatedAt : record.erasedAt) != null
  const { isOpen, open, dialog } = useConfirmedWrite(record.id, onWrite, isDone, async (input) => {
    const { data, error } = await (step === 'terminate' ? terminate({ input }) : erase({ input }))
    const done = data?.done
    if (done) reload({ requestPolicy: 'network-only' })
    return { answer: done && { userErrors: done.userErrors, record: done.customer }, error }
  })
  const ask = (next: Step) => {
    setStep(next)
    open()
  }
  const refusals = {
    ALREADY_ERASED: t`The personal data was removed before.`,
    REMOVAL_NOT_ENABLED: t`Neither the customer class nor the customer provides for removal.`,
    NOT_TERMINATED: t`Personal data can be removed once the customer is terminated.`,
    WITHIN_STORAGE_PERIOD: t`The storage period hasn’t ended yet.`,
  }

  return (
    <PartSection
      title={<Trans>Right to be forgotten</Trans>}
      actions={
        !readOnly && (
          <Group gap="xs">
            {!record.terminatedAt && (
              <Button variant="default" onClick={() => ask('terminate')}>
                <Trans>Terminate…</Trans>
              </Button>
            )}
            <Button variant="default" disabled={!removal || removal.refusal != null} onClick={() => ask('erase')}>
              <Trans>Remove personal data…</Trans>
            </Button>
          </Group>
        )
      }
    >
      {error && !read.data && (
        <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
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
            <Trans>Personal data can be removed from {day(removal.erasableFrom)}.</Trans>
          </Text>
        )}
      </Stack>
      {isOpen && (
        <ConfirmDialog
          title={step === 'terminate' ? t`Terminate ${record.name}` : t`Remove the personal data of ${record.name}`}
          confirm={step === 'terminate' ? t`Terminate` : t`Remove permanently`}
          // An action that can't be undone is confirmed by typing, so that no slip of the hand does it.
          typed={step === 'erase' ? record.name : undefined}
          {...dialog}
        >
          {step === 'terminate' ? (
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
