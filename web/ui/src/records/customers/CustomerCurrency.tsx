// The currency of a customer: that of its class, where the class has one, and chosen by hand otherwise.

import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Field } from '../../forms/Field'
import { FieldInput } from '../../forms/inputs/FieldInput'
import { fieldOf, useScope } from '../../forms/scope'
import type { RecordRow } from '../kind'
import { useChosenClass } from './useChosenClass'

const NAME = 'currency'

export function CustomerCurrency({ record }: { record: RecordRow | null }) {
  const { t } = useLingui()
  const scope = useScope()
  const { form } = scope
  const field = fieldOf(scope, NAME)
  const chosen = useChosenClass()
  const taken = record === null ? (chosen?.currency ?? null) : null
  useEffect(() => {
    if (taken && form.value([NAME]) !== taken.id) form.set([NAME], taken.id)
  }, [form, taken])
  if (!taken || !chosen || !field) return <Field name={NAME} />
  return (
    <FieldInput
      field={{ ...field, help: undefined }}
      value={taken.id}
      onChange={() => undefined}
      disabled
      note={t`Taken from the class ${chosen.name}.`}
      source={{ all: [taken] }}
    />
  )
}
