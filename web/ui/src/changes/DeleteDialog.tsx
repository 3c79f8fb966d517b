// Dialog that deletes records: a dry run shows what keeps some of them, and then the others are deleted.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, List, ScrollArea, Stack, Text } from '@mantine/core'
import type { CombinedError } from '@urql/core'
import { useEffect, useState } from 'react'
import type { ItemsAnswer } from '../api/errors'
import { ActionDialog, ReasonField } from '../ui/dialogs/Dialog'
import { failureOf } from '../ui/failure'
import { FormSkeleton } from '../ui/states'
import { outcomesOf, refusedAmong } from './batch/outcomes'
import { Reasons } from './Reasons'

export interface DeleteInput {
  ids: string[]
  reason?: string
  validateOnly?: boolean
}

export interface DeleteDialogProps {
  records: readonly { id: string; name: string }[]
  /** The records are classes, whose customers have a list. */
  isOfClasses?: boolean
  remove: (input: DeleteInput) => Promise<{ answer?: ItemsAnswer; error?: CombinedError }>
  onClose: () => void
  onDeleted: () => void
}

export function DeleteDialog({ records: selected, isOfClasses, remove, onClose, onDeleted }: DeleteDialogProps) {
  const { t } = useLingui()
  // The list behind changes as soon as something is deleted.
  const [records] = useState(selected)
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<ItemsAnswer>()
  const [failure, setFailure] = useState<string | null>(null)
  const [reason, setReason] = useState('')

  const ask = async (ids: string[], steering: Omit<DeleteInput, 'ids'>) => {
    setBusy(true)
    const { answer: result, error } = await remove({ ids, ...steering })
    setBusy(false)
    if (!result) setFailure(failureOf(error))
    else if (result.userErrors[0]) setFailure(result.userErrors[0].message)
    else setAnswer(result)
    return result
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
      submitProps={{ color: 'red', loading: answer !== undefined && isBusy }}
    >
      {!answer && !failure && <FormSkeleton fields={records.length > 1 ? 2 : 1} />}
      {refused.length > 0 && (
        <Alert color="orange" role="alert" title={t`Can’t be deleted`}>
          <Stack gap="sm">
            {refused.map(({ id, name, errors }) => (
              <div key={id}>
                <Text size="sm" fw={600}>
                  {name}
                </Text>
                <Reasons errors={errors} classId={isOfClasses ? id : undefined} />
              </div>
            ))}
          </Stack>
        </Alert>
      )}
      {free.length > 0 && (
        <>
          <Text>
            {isOfClasses ? (
              <Plural
                value={free.length}
                one="# class will be deleted. This can’t be undone."
                other="# classes will be deleted. This can’t be undone."
              />
            ) : (
              <Plural
                value={free.length}
                one="# record will be deleted. This can’t be undone."
                other="# records will be deleted. This can’t be undone."
              />
            )}
          </Text>
          <ScrollArea.Autosize mah={240}>
            <List size="sm">
              {free.map(({ id, name }) => (
                <List.Item key={id}>{name}</List.Item>
              ))}
            </List>
          </ScrollArea.Autosize>
        </>
      )}
      {isOpen && <ReasonField value={reason} onChange={setReason} />}
    </ActionDialog>
  )
}
