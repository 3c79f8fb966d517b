// The fields of a form, in the order of the SDL. Groups are forms of their own: who shows a panel shows its groups.

import { Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { FieldInput, type ReferenceOption } from './FieldInput'
import type { FieldMetadata, FormMetadata } from './metadata'
import type { FormValues } from './values'

interface FormFieldsProps {
  fields: FormMetadata
  form: UseFormReturnType<FormValues>
  /** Nothing can be changed. */
  readOnly?: boolean
  /** The record exists: what is set at creation only can't be changed any more. */
  existing?: boolean
  /** What a reference can be set to, by the field's name. */
  options?: Readonly<Record<string, readonly ReferenceOption[]>>
  /** What "nothing" is called, by the field's name. */
  unset?: Readonly<Record<string, string>>
}

export function FormFields({ fields, form, readOnly, existing, options, unset }: FormFieldsProps) {
  const control = ({ name, kind }: FieldMetadata) =>
    form.getInputProps(name, { type: kind === 'boolean' ? 'checkbox' : 'input' })
  return (
    <Stack gap="lg" maw={680}>
      {fields
        .filter(({ kind }) => kind !== 'group')
        .map((field) => (
          <FieldInput
            key={form.key(field.name)}
            field={field}
            control={control(field)}
            readOnly={readOnly || (existing && field.fixed)}
            options={options?.[field.name]}
            unset={unset?.[field.name]}
          />
        ))}
    </Stack>
  )
}
