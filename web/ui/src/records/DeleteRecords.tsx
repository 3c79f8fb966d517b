// Deleting records of a kind.

import { useMutation } from 'urql'
import { DeleteDialog, type DeleteDialogProps } from '../changes/batch/DeleteDialog'
import type { DeleteAnswer, DeleteVariables, RecordKind } from './kind'

export function DeleteRecords({ kind, ...dialog }: Omit<DeleteDialogProps, 'remove'> & { kind: RecordKind }) {
  // biome-ignore lint/style/noNonNullAssertion: whoever opens this has records that can be deleted.
  const [, remove] = useMutation<DeleteAnswer, DeleteVariables>(kind.documents.remove!)
  return (
    <DeleteDialog
      {...dialog}
      remove={async (input) => {
        const { data, error } = await remove({ input })
        return { answer: data?.deleted, error }
      }}
    />
  )
}
