// Putting several customers on another class, each with its own result.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, List, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { type Outcome, outcomesOf, refusedAmong } from '../../changes/outcomes'
import { ReferencePicker } from '../../forms/ReferencePicker'
import { ActionDialog } from '../../ui/Dialog'
import { failureOf } from '../../ui/failure'
import type { ChosenActionProps } from '../kind'
import { useCustomerDocuments } from './documents'

export function AssignClass({ chosen, onDone }: ChosenActionProps) {
  const { t } = useLingui()
  const { AssignClassDocument, ChooseCustomerClassDocument } = useCustomerDocuments()
  const [asking, setAsking] = useState(false)
  const [customerClass, setCustomerClass] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [refused, setRefused] = useState<readonly Outcome[]>([])
  const [{ fetching }, run] = useMutation(AssignClassDocument)

  const close = () => {
    setAsking(false)
    setFailure(null)
    if (refused.length > 0) onDone()
    setRefused([])
  }
  const confirm = async () => {
    if (!customerClass) return
    const input = { customerClassId: customerClass, customerIds: chosen.map(({ id }) => id) }
    const { data, error } = await run({ input })
    const assigned = data?.assigned
    const against = assigned?.userErrors[0]
    if (!assigned || against) return setFailure(against ? against.message : failureOf(error))
    const left = refusedAmong(outcomesOf(chosen, assigned))
    setRefused(left)
    if (left.length > 0) return
    setAsking(false)
    onDone()
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        <Trans>Assign a class…</Trans>
      </Button>
      {asking && (
        <ActionDialog
          onClose={close}
          title={t`Assign a class`}
          onSubmit={() => void confirm()}
          failed={{ title: t`Nobody was assigned`, messages: [failure] }}
          cancel={refused.length > 0 ? <Trans>Close</Trans> : undefined}
          submit={<Trans>Assign</Trans>}
          submitProps={{ loading: fetching, disabled: !customerClass }}
        >
          {refused.length > 0 && (
            <Alert color="orange" role="alert" title={t`Not all were assigned`}>
              <List size="sm">
                {refused.map(({ id, name, errors }) => (
                  <List.Item key={id}>
                    {name}: {errors.map(({ message }) => message).join(' ')}
                  </List.Item>
                ))}
              </List>
            </Alert>
          )}
          <Text size="sm">
            <Plural value={chosen.length} one="# customer gets another class." other="# customers get another class." />
          </Text>
          <ReferencePicker
            source={{ document: ChooseCustomerClassDocument }}
            label={t`Customer class`}
            required
            data-autofocus
            value={customerClass}
            onChange={setCustomerClass}
          />
        </ActionDialog>
      )}
    </>
  )
}
