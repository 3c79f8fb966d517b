// Previous value of a changed field, and the way back to it.

import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Text } from '@mantine/core'
import { type MouseEvent, useId, useSyncExternalStore } from 'react'
import { IconPutBack } from '../ui/icons'
import { FactValue } from './facts/FactValue'
import { valueBefore } from './rows/rowsBefore'
import { fieldOf, useFieldValue, useScope } from './scope'
import { type FormValues, isSame } from './values'

/** Nobody reads over a shoulder what it was. */
const SECRET = 'password'

interface PreviousValueProps {
  name: string
  /** It is said which field it is about: several stand in one line. */
  labelled?: boolean
}

/** Nothing while the field is as it was, and in a row that is new. */
export function PreviousValue({ name, labelled }: PreviousValueProps) {
  const { t, i18n } = useLingui()
  const id = useId()
  const scope = useScope()
  const { form, path: at, readOnly } = scope
  const field = fieldOf(scope, name)
  const path = [...at, name]
  const value = useFieldValue(form, path)
  const before = useSyncExternalStore(form.subscribe, () => valueBefore(form, path))
  if (!field || readOnly || name === SECRET || field.kind === 'group') return null
  if (before === undefined || isSame(before, value)) return null
  const label = i18n._(field.label)
  const undo = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const around = currentTarget.closest('.app-field-line, .app-row-field, .app-fields') ?? document
    form.set(path, before)
    around.querySelector<HTMLElement>(`[data-path="${name}"]`)?.focus()
  }
  const values = { ...((valueBefore(form, at) ?? {}) as FormValues), [name]: before }
  return (
    <div className="app-previous-value">
      <Text span size="xs" c="dimmed" truncate id={id}>
        {labelled && `${label}: `}
        <Trans>
          was <FactValue field={field} values={values} source={scope.references[name]} />
        </Trans>
      </Text>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={t`Undo the change`}
        aria-describedby={id}
        onClick={undo}
      >
        <IconPutBack size={14} />
      </ActionIcon>
    </div>
  )
}
