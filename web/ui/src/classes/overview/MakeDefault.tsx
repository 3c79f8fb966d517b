// Makes a class the default one: a dry run says first which class it is in place of, or why it can't be.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Loader, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMutation } from 'urql'
import type { WriteError } from '../../api/errors'
import { isStale } from '../../changes/changes'
import { ReadAgain, Reasons } from '../../changes/Reasons'
import { useWriteApproval } from '../../changes/useWriteApproval'
import { RecordName } from '../../links/RecordName'
import { ActionDialog } from '../../ui/dialogs/Dialog'
import { failureOf } from '../../ui/failure'
import { useAdministratorActions } from '../actions/useClassActions'
import type { ClassActionProps, ClassDetails } from '../workspace'

export default function MakeDefault({ customerClass, onWrite }: ClassActionProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" size="xs" className="app-no-print app-used-by-do" onClick={() => setOpen(true)}>
        <Trans>Make default…</Trans>
      </Button>
      {isOpen && <MakeDefaultDialog customerClass={customerClass} onWrite={onWrite} onClose={() => setOpen(false)} />}
    </>
  )
}

/** The class that loses the mark: the changes of all classes but the one that is asked for stand under their ids. */
function earlierOf(changes: readonly { path: readonly string[] }[]): string | undefined {
  return changes.find(({ path }) => path[0] === 'customerClasses')?.path[1]
}

function MakeDefaultDialog({ customerClass, onWrite, onClose }: ClassActionProps & { onClose: () => void }) {
  const { t } = useLingui()
  const [, write] = useMutation(useAdministratorActions().setDefaultDocument)
  const [earlier, setEarlier] = useState<string>()
  const [refusal, setRefusal] = useState<readonly WriteError[] | null>(null)
  /** The class was read again after a refusal. */
  const [isTaken, setTaken] = useState(false)
  const [isBusy, setBusy] = useState(true)
  const approval = useWriteApproval(true)
  const { id, name } = customerClass

  const ask = async (isDry: boolean) => {
    let refused: readonly WriteError[] = []
    const reread = await onWrite(async (expectedVersion) => {
      const input = { id, expectedVersion, ...(isDry ? { validateOnly: true } : approval.input) }
      const { data, error } = await write({ input })
      const errors = data?.answer.userErrors ?? [{ code: 'FAILED', message: failureOf(error), path: [] }]
      if (!approval.isOpen(errors)) refused = errors
      if (isStale(errors)) return 'stale'
      if (data && isDry) setEarlier(earlierOf(data.answer.changes))
      if (!data || isDry || errors.length > 0) return null
      onClose()
      approval.done()
      return approval.isRequested ? null : data.answer.customerClass
    })
    setBusy(false)
    setTaken(reread === 'taken')
    // Whoever is told of somebody else's save has one dialog to answer.
    if (reread === 'told') onClose()
    else setRefusal(refused.length > 0 ? refused : null)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked once, when the dialog opens.
  useEffect(() => void ask(true), [])
  const submit = () => {
    if (!approval.isExplained()) return
    setBusy(true)
    void ask(false)
  }
  return (
    <ActionDialog
      title={t`Make ${name} the default class`}
      onClose={onClose}
      ready={!isBusy}
      onSubmit={refusal ? onClose : submit}
      cancel={refusal && <Trans>Close</Trans>}
      submit={!refusal && approval.verb(<Trans>Make default</Trans>)}
      submitProps={{ loading: isBusy && earlier !== undefined, color: approval.submitColor }}
    >
      <div role="status">{isBusy && <Loader size="sm" aria-label={t`Checking what this would do`} />}</div>
      {refusal && <Reasons errors={refusal} />}
      {refusal && isTaken && <ReadAgain />}
      {!isBusy && !refusal && <Meaning customerClass={customerClass} earlier={earlier} />}
      {!refusal && approval.field}
    </ActionDialog>
  )
}

/** Effect of a new default class, and its limits. */
function Meaning({ customerClass, earlier }: { customerClass: ClassDetails; earlier: string | undefined }) {
  return (
    <>
      <Text size="sm">
        <Trans>The default class is the one for new customers of whom nothing else is said. It can’t be deleted.</Trans>
      </Text>
      {earlier && (
        <Text size="sm">
          <Trans>
            It takes the place of <RecordName id={earlier} />, which keeps its settings and its customers.
          </Trans>
        </Text>
      )}
      {customerClass.sharedWithResellers === false && (
        <Text size="sm" c="dimmed">
          <Trans>It isn’t shared: resellers see neither the class nor that it is the default.</Trans>
        </Text>
      )}
    </>
  )
}
