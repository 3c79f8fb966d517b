// Why something is done, for the audit log. One that is too long is said to be, and holds what it is for.

import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'

/** So many characters the server keeps; counted here, since what judges fields is loaded later than some dialogs. */
const LONGEST = 1000

function lengthProblem(text: string, most: number): string | null {
  return [...text].length > most ? plural(most, { one: 'At most # character.', other: 'At most # characters.' }) : null
}

interface ReasonFieldProps {
  label?: string
  description?: string
  error?: ReactNode
  required?: boolean
  value: string
  onChange: (reason: string) => void
}

export function ReasonField({ label, description, error, required, value, onChange }: ReasonFieldProps) {
  const { t } = useLingui()
  const tooLong = lengthProblem(value.trim(), LONGEST)
  return (
    <TextInput
      // The form of a dialog asks each field whether it can be sent.
      ref={(input) => input?.setCustomValidity(tooLong ?? '')}
      label={label ?? t`Reason`}
      error={tooLong ?? error}
      required={required}
      data-autofocus
      description={description ?? t`Recorded in the audit log.`}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
