// A new class: the fields of a class itself, as the SDL has them. Its panels begin with their defaults.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useQuery } from 'urql'
import { useLastRead } from '../../api/lastRead'
import type { FilterOption } from '../../lists/filters'
import { ActionDialog } from '../../ui/dialogs/Dialog'
import { Failures } from '../../ui/Failures'
import { FormSkeleton } from '../../ui/states'
import type { ListChoices } from '../list/filters'
import { useWorkspace } from '../workspace'
import { NewField } from './NewField'
import { useClassActions } from './useClassActions'
import { type Next, useNewClass } from './useNewClass'

interface CreateClassProps {
  onClose: () => void
  onCreated: (created: { id: string; name: string }) => void
  onEdit: (classId: string) => void
}

/** Choices of a class's references, where they are few. */
function optionsOf(name: string, choices: ListChoices | undefined): readonly FilterOption[] | undefined {
  switch (name) {
    case 'businessModel':
      return (choices?.businessModels ?? []).map(({ id, name: label }) => ({ value: id, label }))
    case 'currency':
      return (choices?.currencies ?? []).map(({ id, code, name: label }) => ({
        value: id,
        label: `${code} - ${label}`,
      }))
    default:
      return undefined
  }
}

export default function CreateClass({ onClose, onCreated, onEdit }: CreateClassProps) {
  const { t } = useLingui()
  const { choicesDocument, filters } = useWorkspace()
  const [read] = useQuery({ query: choicesDocument, variables: {}, requestPolicy: 'cache-and-network' })
  const choices = useLastRead(read)
  const { administrator } = useClassActions()
  const { fields, values, give, problems, failures, created, busy, save } = useNewClass()
  const form = useRef<HTMLDivElement>(null)
  // The first field with an error gets the focus.
  useEffect(() => {
    if (problems.isLed) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])

  const submit = async (next: Next) => {
    const created = await save(next)
    if (!created) return
    onCreated(created)
    if (created.isLeft) return
    if (next === 'edit') onEdit(created.id)
    else if (next === 'close') onClose()
    else if (created.isStanding) form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
  }
  const unsetOf = (field: string) => {
    const words = filters.find((filter) => filter.name === field)?.values
    return words && Object.values(words)[0]
  }
  return (
    <ActionDialog
      onClose={onClose}
      title={t`New customer class`}
      size="lg"
      ready={fields !== undefined}
      onSubmit={() => void submit('close')}
      others={
        <>
          <Button variant="default" disabled={busy || !fields} onClick={() => void submit('copy')}>
            <Trans>Save and add a copy</Trans>
          </Button>
          <Button variant="default" disabled={busy || !fields} onClick={() => void submit('edit')}>
            <Trans>Save and edit details</Trans>
          </Button>
        </>
      }
      submit={<Trans>Save</Trans>}
      submitProps={{ loading: busy }}
    >
      <Stack ref={form}>
        {created && (
          <Alert role="status">
            {created.isCopied ? (
              <Trans>Created {created.name}. Give the copy a name.</Trans>
            ) : (
              <Trans>Created {created.name}. Your later entries are not saved yet.</Trans>
            )}
          </Alert>
        )}
        <Failures title={t`Not saved`} messages={failures} />
        {fields ? (
          fields.map((field) => (
            <NewField
              key={field.name}
              field={field}
              isFirst={field.name === 'name'}
              value={values[field.name] ?? ''}
              problem={problems.messages[field.name]}
              options={optionsOf(field.name, choices)}
              document={administrator?.managersDocument}
              unset={unsetOf(field.name)}
              onChange={(value) => give(field.name, value)}
            />
          ))
        ) : (
          <FormSkeleton fields={5} />
        )}
      </Stack>
    </ActionDialog>
  )
}
