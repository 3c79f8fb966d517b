// A new class: the fields of a class itself, as the SDL has them. Its panels begin with their defaults.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Group, Modal, NativeSelect, Stack, Switch, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { failureOf } from '../../app/failure'
import { needSchemaWords } from '../../app/language'
import { FormSkeleton } from '../../app/states'
import type { FieldMetadata, FormMetadata } from '../../forms/metadata'
import { problemOf } from '../../forms/problems'
import type { UserError } from '../errors'
import type { FilterOption, ListChoices } from '../list/filters'
import { useWorkspace } from '../workspace'

const ONE_LINE_CHARACTERS = 256

type Given = Readonly<Record<string, string | boolean>>
type Next = 'close' | 'edit' | 'copy'

interface CreateClassProps {
  onClose: () => void
  onCreated: (created: { id: string; name: string }) => void
  onEdit: (classId: string) => void
}

/** What the references of a class can be set to. */
function optionsOf(name: string, choices: ListChoices | undefined): readonly FilterOption[] {
  switch (name) {
    case 'businessModel':
      return (choices?.businessModels ?? []).map(({ id, name: label }) => ({ value: id, label }))
    case 'currency':
      return (choices?.currencies ?? []).map(({ id, code, name: label }) => ({
        value: id,
        label: `${code} - ${label}`,
      }))
    default:
      return (choices?.resellers?.nodes ?? []).map(({ id, name: label }) => ({ value: id, label }))
  }
}

/** What was given, as the input: what was left empty is the server's to fill. */
function inputOf(fields: FormMetadata, given: Given): Record<string, unknown> {
  const entries = fields.map(({ name }) => [name, given[name]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''))
}

export default function CreateClass({ onClose, onCreated, onEdit }: CreateClassProps) {
  const { t } = useLingui()
  const { classForm, choicesDocument, saveDocument, filters } = useWorkspace()
  const [fields, setFields] = useState<FormMetadata>()
  const [{ data: choices }] = useQuery({ query: choicesDocument, variables: {} })
  const [{ fetching }, save] = useMutation(saveDocument)
  const [given, setGiven] = useState<Given>({})
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [failures, setFailures] = useState<readonly string[]>([])
  const [made, setMade] = useState<string | null>(null)
  /** One key for one class, however often it is sent. */
  const key = useRef(crypto.randomUUID())
  const name = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  // What is wrong is where one goes on.
  useEffect(() => {
    if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])

  useEffect(() => {
    void Promise.all([classForm(), needSchemaWords()]).then(([form]) =>
      setFields(form.filter(({ kind }) => kind !== 'group')),
    )
  }, [classForm])

  const tell = (errors: readonly UserError[]) => {
    const own = errors.filter(({ path }) => path.length === 2 && fields?.some((field) => field.name === path[1]))
    setProblems(Object.fromEntries(own.map(({ path, message }) => [path[1] ?? '', message])))
    setFailures(errors.filter((error) => !own.includes(error)).map(({ message }) => message))
  }
  const submit = async (next: Next) => {
    if (!fields) return
    const found = fields.map((field) => [field.name, problemOf(field, given[field.name] ?? '')] as const)
    const missing = Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null))
    setProblems(missing)
    setFailures([])
    setMade(null)
    if (Object.keys(missing).length > 0) return
    const { data, error } = await save({ input: { ...inputOf(fields, given), idempotencyKey: key.current } })
    const payload = data?.customerClassSave
    if (!payload) {
      setFailures(error ? [failureOf(error)] : [])
      return
    }
    // The input may be mended now, and is then another one.
    key.current = crypto.randomUUID()
    const created = payload.customerClass
    if (!created) {
      tell(payload.userErrors)
      return
    }
    onCreated(created)
    if (next === 'edit') onEdit(created.id)
    else if (next === 'close') onClose()
    else {
      setMade(created.name)
      setGiven({ ...given, name: '' })
      name.current?.focus()
    }
  }
  const unsetOf = (field: string) => {
    const words = filters.find((filter) => filter.name === field)?.values
    return words && Object.values(words)[0]
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`New customer class`}
      size="lg"
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit('close')
        }}
      >
        <Stack>
          {made && (
            <Alert role="status">
              <Trans>Created {made}. Give the copy a name.</Trans>
            </Alert>
          )}
          {failures.map((message) => (
            <Alert key={message} color="red" role="alert" title={t`Not saved`}>
              {message}
            </Alert>
          ))}
          {fields ? (
            fields.map((field) => (
              <NewField
                key={field.name}
                field={field}
                input={field.name === 'name' ? name : undefined}
                value={given[field.name] ?? ''}
                problem={problems[field.name]}
                options={optionsOf(field.name, choices)}
                unset={unsetOf(field.name)}
                onChange={(value) => setGiven((before) => ({ ...before, [field.name]: value }))}
              />
            ))
          ) : (
            <FormSkeleton fields={5} />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" disabled={fetching} onClick={() => void submit('copy')}>
              <Trans>Save and add a copy</Trans>
            </Button>
            <Button variant="default" disabled={fetching} onClick={() => void submit('edit')}>
              <Trans>Save and edit details</Trans>
            </Button>
            <Button type="submit" loading={fetching}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

interface NewFieldProps {
  field: FieldMetadata
  input: React.RefObject<HTMLInputElement | null> | undefined
  value: string | boolean
  problem: string | undefined
  options: readonly FilterOption[]
  unset: ListFilterWord
  onChange: (value: string | boolean) => void
}

type ListFilterWord = FieldMetadata['label'] | undefined

function NewField({ field, input, value, problem, options, unset, onChange }: NewFieldProps) {
  const { t, i18n } = useLingui()
  const shared = {
    label: i18n._(field.label),
    description: field.help && i18n._(field.help),
    required: field.required,
    error: problem,
  }
  if (field.kind === 'boolean') {
    return (
      <Switch
        {...shared}
        required={false}
        aria-label={shared.label}
        checked={value === true}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    )
  }
  const text = String(value)
  if (field.kind === 'reference') {
    return (
      <NativeSelect
        {...shared}
        value={text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={[{ value: '', label: field.required ? t`Choose…` : unset ? i18n._(unset) : t`Not set` }, ...options]}
      />
    )
  }
  return (field.maximumLength ?? 0) > ONE_LINE_CHARACTERS ? (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      value={text}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  ) : (
    <TextInput
      {...shared}
      ref={input}
      data-autofocus={input ? true : undefined}
      value={text}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
