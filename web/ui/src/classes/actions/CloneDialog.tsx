// A class with the same configuration and currency: asks for its name, and opens it.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useMutation } from 'urql'
import { failureOf } from '../../app/failure'
import { FIRST_PANEL } from '../editor/prepare'
import { useWorkspace } from '../workspace'

interface CloneDialogProps {
  customerClass: { id: string; name: string }
  /** Changes that are not saved, and therefore not copied. */
  unsaved: number
  onClose: () => void
}

export default function CloneDialog({ customerClass, unsaved, onClose }: CloneDialogProps) {
  const { t } = useLingui()
  const { cloneDocument } = useWorkspace()
  const navigate = useNavigate()
  const [{ fetching }, clone] = useMutation(cloneDocument)
  const [name, setName] = useState(t`${customerClass.name} (copy)`)
  const [problem, setProblem] = useState<string | null>(null)
  const key = useRef({ name: '', key: '' })

  const submit = async () => {
    const given = name.trim()
    if (!given) {
      setProblem(t`This is needed.`)
      return
    }
    if (key.current.name !== given) key.current = { name: given, key: crypto.randomUUID() }
    const { data, error } = await clone({
      input: { id: customerClass.id, name: given, idempotencyKey: key.current.key },
    })
    if (!data) {
      setProblem(error ? failureOf(error) : null)
      return
    }
    const { customerClass: made, userErrors } = data.answer
    if (!made || userErrors.length > 0) {
      key.current = { name: '', key: '' }
      setProblem(userErrors.map(({ message }) => message).join(' '))
      return
    }
    onClose()
    void navigate({ to: '/classes/$classId/$panel', params: { classId: made.id, panel: FIRST_PANEL } })
  }
  return (
    <Modal opened onClose={onClose} title={t`Clone customer class`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack>
          <Text size="sm">
            <Trans>The copy has the same configuration and currency, and no customers.</Trans>
          </Text>
          {unsaved > 0 && (
            <Alert>
              <Plural
                value={unsaved}
                one="# change is not saved yet, and is not copied."
                other="# changes are not saved yet, and are not copied."
              />
            </Alert>
          )}
          <TextInput
            label={t`Name of the copy`}
            required
            data-autofocus
            value={name}
            error={problem}
            maxLength={128}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value)
              setProblem(null)
            }}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={fetching}>
              <Trans>Clone</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
