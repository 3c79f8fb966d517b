// Dialog of a write of several records: asks first, and then shows each record's outcome.

import { Trans } from '@lingui/react/macro'
import type { ButtonProps } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ActionDialog } from '../../ui/dialogs/Dialog'
import { OutcomeList } from './OutcomeList'
import { type Outcome, refusedAmong } from './outcomes'

interface BatchDialogProps {
  title: string
  /** Message when the write fails as a whole, where `run` reports it. */
  failedTitle?: string
  submit: ReactNode
  submitProps?: Pick<ButtonProps, 'color' | 'disabled'>
  beginsAt?: 'submit'
  /** The records are classes, whose customers have a list. */
  isOfClasses?: boolean
  /** Nothing is shown where all was done. */
  closesWhenDone?: boolean
  /** The outcomes, or why there are none; null where more is asked before it is done. */
  run: () => Promise<readonly Outcome[] | string | null>
  onDone: (outcomes: readonly Outcome[]) => void
  /** Told whether something was written. */
  onClose: (isDone: boolean) => void
  children: ReactNode
}

export function BatchDialog(props: BatchDialogProps) {
  const { title, failedTitle, submit, submitProps, beginsAt, isOfClasses, closesWhenDone } = props
  const { run, onDone, onClose, children } = props
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>()
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const close = () => onClose(outcomes !== undefined)
  const submitAll = async () => {
    setFailure(null)
    setBusy(true)
    const result = await run()
    setBusy(false)
    if (result === null) return
    if (typeof result === 'string') return setFailure(result)
    setOutcomes(result)
    onDone(result)
    if (closesWhenDone && refusedAmong(result).length === 0 && !result.some(({ isRequested }) => isRequested))
      onClose(true)
  }
  return (
    <ActionDialog
      onClose={close}
      title={title}
      onSubmit={() => (outcomes ? close() : submitProps?.disabled || void submitAll())}
      failed={failedTitle === undefined ? undefined : { title: failedTitle, messages: [failure] }}
      cancel={outcomes && <Trans>Close</Trans>}
      submit={!outcomes && submit}
      submitProps={{ ...submitProps, loading: isBusy }}
      beginsAt={outcomes ? 'cancel' : beginsAt}
    >
      {outcomes ? <OutcomeList outcomes={outcomes} isOfClasses={isOfClasses} /> : children}
    </ActionDialog>
  )
}
