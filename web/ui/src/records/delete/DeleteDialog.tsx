// Deleting records: first without doing it, so that one sees what is in the way of which, and then those that can go.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, List, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMutation } from 'urql'
import { outcomesOf, refusedAmong } from '../../changes/outcomes'
import { Reasons } from '../../changes/Reasons'
import { ActionDialog, ReasonField } from '../../ui/dialogs/Dialog'
import { failureOf } from '../../ui/failure'
import { FormSkeleton } from '../../ui/states'
import type { DeleteAnswer, DeleteVariables, RecordKind, RecordRow } from '../kind'

interface DeleteDialogProps {
  kind: RecordKind
  records: readonly Pick<RecordRow, 'id' | 'name'>[]
  onClose: () => void
  onDeleted: () => void
}

export function DeleteDialog({ kind, records, onClose, onDeleted }: DeleteDialogProps) {
  const { t } = useLingui()
  // biome-ignore lint/style/noNonNullAssertion: whoever opens this has records that can be deleted.
  const [{ fetching }, remove] = useMutation<DeleteAnswer, DeleteVariables>(kind.documents.remove!)
  const [answer, setAnswer] = useState<DeleteAnswer['deleted']>()
  const [failure, setFailure] = useState<string | null>(null)
  const [reason, setReason] = useState('')

  const ask = async (ids: string[], steering: Partial<DeleteVariables['input']>) => {
    const { data, error } = await remove({ input: { ids, ...steering } })
    if (!data) setFailure(failureOf(error))
    else if (data.deleted.userErrors[0]) setFailure(data.deleted.userErrors[0].message)
    else setAnswer(data.deleted)
    return data?.deleted
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be deleted is asked once, when the dialog opens.
  useEffect(() => {
    void ask(
      records.map(({ id }) => id),
      { validateOnly: true },
    )
  }, [])

  const refused = answer ? refusedAmong(outcomesOf(records, answer)) : []
  const free = answer ? records.filter(({ id }) => !refused.some((one) => one.id === id)) : []
  /** Something can be deleted, or that isn't known yet. */
  const isOpen = failure === null && (answer === undefined || free.length > 0)
  const confirm = async () => {
    const done = await ask(
      free.map(({ id }) => id),
      reason.trim() ? { reason: reason.trim() } : {},
    )
    if (!done || refusedAmong(outcomesOf(free, done)).length > 0) return
    onDeleted()
    onClose()
  }

  return (
    <ActionDialog
      onClose={onClose}
      title={t`Delete`}
      size="lg"
      ready={answer !== undefined || failure !== null}
      mustBeSeen={refused.length > 0 || free.length === 0}
      onSubmit={() => void confirm()}
      failed={{ title: t`Nothing was deleted`, messages: [failure] }}
      cancel={isOpen ? undefined : <Trans>Close</Trans>}
      submit={isOpen && <Trans>Delete</Trans>}
      submitProps={{ color: 'red', loading: answer !== undefined && fetching }}
    >
      {!answer && !failure && <FormSkeleton fields={records.length > 1 ? 2 : 1} />}
      {refused.length > 0 && (
        <Alert color="orange" role="alert" title={t`In use, so not deleted`}>
          <Stack gap="sm">
            {refused.map(({ id, name, errors }) => (
              <div key={id}>
                <Text size="sm" fw={600}>
                  {name}
                </Text>
                <Reasons errors={errors} />
              </div>
            ))}
          </Stack>
        </Alert>
      )}
      {free.length > 0 && (
        <>
          <Text>
            <Plural
              value={free.length}
              one="# record will be deleted. This can’t be undone."
              other="# records will be deleted. This can’t be undone."
            />
          </Text>
          <List size="sm">
            {free.map(({ id, name }) => (
              <List.Item key={id}>{name}</List.Item>
            ))}
          </List>
        </>
      )}
      {isOpen && <ReasonField value={reason} onChange={setReason} />}
    </ActionDialog>
  )
}
