// One panel of a class: its form, filled from the class or from what was entered before.

import { useLingui } from '@lingui/react/macro'
import { Alert, Stack, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useState } from 'react'
import { needSchemaWords } from '../app/language'
import { FormSkeleton } from '../app/states'
import type { Draft } from '../classes/drafts'
import type { ReferenceOption } from '../forms/FieldInput'
import { FormFields } from '../forms/FormFields'
import type { FormMetadata } from '../forms/metadata'
import { problemsOf } from '../forms/problems'
import { type FormValues, valuesOf } from '../forms/values'
import type { Panel } from './panel'

const SKELETON_FIELDS = 6

interface PanelFormProps {
  panel: Panel
  /** The panel's part of the class. */
  record: unknown
  draft: Draft | undefined
  errors: Record<string, string>
  /** Why nothing can be changed; null where it can. */
  readOnlyReason: string | null
  onChange: (draft: Draft) => void
}

export function PanelForm(props: PanelFormProps) {
  const { panel } = props
  const { i18n } = useLingui()
  const [fields, setFields] = useState<FormMetadata>()
  useEffect(() => {
    void Promise.all([panel.form(), needSchemaWords()]).then(([form]) => setFields(form))
  }, [panel])

  return (
    <Stack gap="lg">
      <Title order={2} size="h3">
        {i18n._(panel.title)}
      </Title>
      {props.readOnlyReason !== null && <Alert variant="light">{props.readOnlyReason}</Alert>}
      {fields ? <LoadedForm {...props} fields={fields} /> : <FormSkeleton fields={SKELETON_FIELDS} />}
    </Stack>
  )
}

/** What a reference is set to now, as the only choice until its list is loaded. */
function presentOptions(fields: FormMetadata, record: unknown): Record<string, ReferenceOption[]> {
  const values = record as Record<string, { id: string; name: string } | null | undefined>
  return Object.fromEntries(
    fields
      .filter(({ kind }) => kind === 'reference')
      .map(({ name }) => {
        const present = values[name]
        return [name, present ? [{ value: present.id, label: present.name }] : []]
      }),
  )
}

function LoadedForm({
  panel,
  record,
  draft,
  errors,
  readOnlyReason,
  onChange,
  fields,
}: PanelFormProps & { fields: FormMetadata }) {
  const { t } = useLingui()
  const own = fields.filter(({ kind }) => kind !== 'group')
  const form = useForm<FormValues>({
    mode: 'uncontrolled',
    initialValues: draft?.values ?? valuesOf(own, record),
    initialErrors: errors,
    validateInputOnBlur: true,
    validate: (values) => problemsOf(own, values),
    onValuesChange: (values) =>
      onChange({ panel, fields: own, before: draft?.before ?? valuesOf(own, record), values: structuredClone(values) }),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new errors are shown, whatever the form became.
  useEffect(() => form.setErrors(errors), [errors])

  return (
    <FormFields
      fields={own}
      form={form}
      readOnly={readOnlyReason !== null}
      existing
      options={presentOptions(own, record)}
      unset={{ managedBy: t`Administrator only` }}
    />
  )
}
