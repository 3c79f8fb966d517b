// Deleting customer classes.

import { useClient } from 'urql'
import { DeleteDialog, type DeleteDialogProps } from '../../changes/batch/DeleteDialog'
import { useClassActions } from './useClassActions'

export default function DeleteClasses(dialog: Omit<DeleteDialogProps, 'remove' | 'isOfClasses'>) {
  const client = useClient()
  const { deleteDocument } = useClassActions()
  return (
    <DeleteDialog
      {...dialog}
      isOfClasses
      remove={async (input) => {
        const { data, error } = await client.mutation(deleteDocument, { input }).toPromise()
        return { answer: data?.answer, error }
      }}
    />
  )
}
