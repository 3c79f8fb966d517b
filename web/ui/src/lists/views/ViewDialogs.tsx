// Naming, renaming and deleting a view.

import { Trans, useLingui } from '@lingui/react/macro'
import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ActionDialog } from '../../ui/dialogs/Dialog'

interface NameDialogProps {
  title: string
  name: string
  /** Saves it under a name; answers why it wasn't. */
  onSave: (name: string) => Promise<string | null>
  onClose: () => void
}

export function NameDialog({ title, name: before, onSave, onClose }: NameDialogProps) {
  const { t } = useLingui()
  const [name, setName] = useState(before)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  async function submit() {
    if (!name.trim()) return setProblem(t`Enter a name.`)
    setBusy(true)
    const refused = await onSave(name.trim())
    setBusy(false)
    if (refused) setProblem(refused)
    else onClose()
  }
  return (
    <ActionDialog
      title={title}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={<Trans>Save view</Trans>}
      submitProps={{ loading: busy }}
    >
      <TextInput
        label={t`Name of the view`}
        description={t`Filters, columns and order are kept under it, for you on all your machines.`}
        required
        data-autofocus
        value={name}
        error={problem}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value)
          setProblem(null)
        }}
      />
    </ActionDialog>
  )
}

interface DeleteViewDialogProps {
  name: string
  onDelete: () => Promise<string | null>
  onClose: () => void
}

export function DeleteViewDialog({ name, onDelete, onClose }: DeleteViewDialogProps) {
  const { t } = useLingui()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  async function submit() {
    setBusy(true)
    const refused = await onDelete()
    setBusy(false)
    if (refused) setProblem(refused)
    else onClose()
  }
  return (
    <ActionDialog
      title={t`Delete the view “${name}”?`}
      onClose={onClose}
      onSubmit={() => void submit()}
      failed={{ title: t`The view was not deleted`, messages: [problem] }}
      submit={<Trans>Delete view</Trans>}
      submitProps={{ color: 'red', loading: busy }}
      beginsAt="cancel"
    >
      <Text size="sm">
        <Trans>The list and its records stay as they are.</Trans>
      </Text>
    </ActionDialog>
  )
}
