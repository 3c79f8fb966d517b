// Assigning another class to several customers, each with its own result.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { BatchDialog } from '../../changes/BatchDialog'
import { outcomesOf } from '../../changes/outcomes'
import { ReferencePicker } from '../../forms/inputs/ReferencePicker'
import { failureOf } from '../../ui/failure'
import type { SelectionActionProps } from '../kind'
import { useCustomerDocuments } from './documents'

export function AssignClass({ selected, onDone }: SelectionActionProps) {
  const { t } = useLingui()
  const { AssignClassDocument, ChooseCustomerClassDocument } = useCustomerDocuments()
  const [isOpen, setOpen] = useState(false)
  const [customerClassId, setCustomerClassId] = useState<string | null>(null)
  const [, assign] = useMutation(AssignClassDocument)

  const run = async () => {
    const input = { customerClassId: customerClassId ?? '', customerIds: selected.map(({ id }) => id) }
    const { data, error } = await assign({ input })
    return data ? (data.assigned.userErrors[0]?.message ?? outcomesOf(selected, data.assigned)) : failureOf(error)
  }
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        <Trans>Assign a class…</Trans>
      </Button>
      {isOpen && (
        <BatchDialog
          title={t`Assign a class`}
          failedTitle={t`No customer was assigned`}
          submit={<Trans>Assign</Trans>}
          submitProps={{ disabled: !customerClassId }}
          closesWhenDone
          run={run}
          onDone={() => undefined}
          onClose={(isDone) => {
            setOpen(false)
            if (isDone) onDone()
          }}
        >
          <Text size="sm">
            <Plural
              value={selected.length}
              one="# customer will be assigned to another class."
              other="# customers will be assigned to another class."
            />
          </Text>
          <ReferencePicker
            source={{ document: ChooseCustomerClassDocument }}
            label={t`Customer class`}
            required
            data-autofocus
            value={customerClassId}
            onChange={setCustomerClassId}
          />
        </BatchDialog>
      )}
    </>
  )
}
