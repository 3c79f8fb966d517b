// Dialog that deletes records: a dry run shows what keeps some of them, and then the others are deleted. What comes into
// use in between is told of with them, and the rest is deleted nevertheless.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, List, ScrollArea, Stack, Text } from '@mantine/core'
import type { CombinedError } from '@urql/core'
import { useEffect, useState } from 'react'
import { type ItemsAnswer, messageOf } from '../../api/errors'
import { ReasonField } from '../../forms/inputs/ReasonField'
import { ActionDialog } from '../../ui/dialogs/Dialog'
import { failureOf } from '../../ui/failure'
import { FormSkeleton } from '../../ui/states'
import { Reasons } from '../Reasons'
import { type Outcome, outcomesOf, refusedAmong } from './outcomes'

export interface DeleteInput {
  ids: string[]
  reason?: string
  validateOnly?: boolean
}

interface Deletable {
  id: string
  name: string
}

export interface DeleteDialogProps {
  records: readonly Deletable[]
  /** The records are classes, whose customers have a list. */
  isOfClasses?: boolean
  remove: (input: DeleteInput) => Promise<{ answer?: ItemsAnswer; error?: CombinedError }>
  onClose: () => void
  /** Told each time that some were deleted, and which. */
  onDeleted: (ids: readonly string[]) => void
}

export function DeleteDialog({ records: selected, isOfClasses, remove, onClose, onDeleted }: DeleteDialogProps) {
  const { t } = useLingui()
  // The list behind changes as soon as something is deleted.
  const [asked] = useState(selected)
  const [gone, setGone] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  /** Refusal of each record that can't be deleted, as it was answered last; undefined before the first answer. */
  const [kept, setKept] = useState<ReadonlyMap<string, Outcome>>()
  const [failure, setFailure] = useState<string | null>(null)
  const [reason, setReason] = useState('')

  const records = asked.filter(({ id }) => !gone.includes(id))
  /** Ask for some records; answers with the ids of those that were deleted, or null where it failed as a whole. */
  const ask = async (of: readonly Deletable[], steering: Omit<DeleteInput, 'ids'>) => {
    setBusy(true)
    const { answer, error } = await remove({ ids: of.map(({ id }) => id), ...steering })
    setBusy(false)
    const refusal = answer ? messageOf(answer.userErrors) : failureOf(error)
    if (!answer || refusal !== '') {
      setFailure(refusal)
      return null
    }
    const outcomes = outcomesOf(of, answer)
    const refused = refusedAmong(outcomes)
    const deleted = steering.validateOnly ? [] : outcomes.filter((one) => !refused.includes(one)).map(({ id }) => id)
    setKept((before = new Map()) => new Map([...before, ...refused.map((one) => [one.id, one] as const)]))
    setGone([...gone, ...deleted])
    return deleted
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be deleted is asked once, when the dialog opens.
  useEffect(() => {
    void ask(records, { validateOnly: true })
  }, [])

  const refused = kept ? records.flatMap(({ id }) => kept.get(id) ?? []) : []
  const free = kept ? records.filter(({ id }) => !kept.has(id)) : []
  /** Something can be deleted, or that isn't known yet. */
  const isOpen = failure === null && (kept === undefined || free.length > 0)
  const confirm = async () => {
    const deleted = await ask(free, reason.trim() ? { reason: reason.trim() } : {})
    if (!deleted) return
    if (deleted.length > 0) onDeleted(deleted)
    if (deleted.length === free.length) onClose()
  }

  return (
    <ActionDialog
      onClose={onClose}
      title={t`Delete`}
      size="lg"
      ready={kept !== undefined || failure !== null}
      mustBeSeen={refused.length > 0 || free.length === 0}
      onSubmit={() => void confirm()}
      failed={{ title: t`Nothing was deleted`, messages: [failure] }}
      cancel={isOpen ? undefined : <Trans>Close</Trans>}
      submit={isOpen && <Trans>Delete</Trans>}
      submitProps={{ color: 'red', loading: kept !== undefined && isBusy }}
    >
      {!kept && !failure && <FormSkeleton fields={records.length > 1 ? 2 : 1} />}
      {gone.length > 0 && (
        <Text role="status">
          {isOfClasses ? (
            <Plural value={gone.length} one="# class was deleted." other="# classes were deleted." />
          ) : (
            <Plural value={gone.length} one="# record was deleted." other="# records were deleted." />
          )}
        </Text>
      )}
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
