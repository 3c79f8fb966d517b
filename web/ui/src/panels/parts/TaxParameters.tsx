// The parameters of the tax method that is chosen. Those of another one are kept at hand, and not sent.

import { msg } from '@lingui/core/macro'
import { Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Field } from '../../forms/Field'
import { FormFields, GroupScope } from '../../forms/FormFields'
import { Rows } from '../../forms/rows/Rows'
import { fieldOf, type Relevance, useEntered, useScope } from '../../forms/scope'
import { type FormValues, groupForm, initialValues } from '../../forms/values'
import { PARAMETERS_OF } from './tax_methods'

const PARAMETERS = 'parameters'

const NOT_CHARGED = msg`The customer accounts for the tax, or its rate is 0 %.`
const NOT_ZERO = msg`Only for a rate of 0 %.`

const RELEVANCE: Relevance = {
  rate: ({ treatment }) => (treatment === undefined || treatment === 'STANDARD' ? null : NOT_CHARGED),
  zeroRatedReason: ({ treatment }) => (treatment === 'ZERO_RATED' ? null : NOT_ZERO),
}

/** Keeps the parameters in step with the method: one group at a time, as it was left, as it is saved, or as a new one begins. */
function useParametersOf(method: string): string | undefined {
  const scope = useScope()
  const { form, readOnly } = scope
  const left = useRef<FormValues>({})
  const expected = PARAMETERS_OF[method]
  const present = useEntered((values) => Object.keys((values[PARAMETERS] as FormValues | undefined) ?? {})[0])
  useEffect(() => {
    const field = fieldOf(scope, PARAMETERS)
    if (!field || readOnly || present === expected) return
    Object.assign(left.current, form.values()[PARAMETERS] as FormValues)
    const group = groupForm(field, form.forms).find(({ name }) => name === expected)
    const saved = form.before([PARAMETERS]) as FormValues | undefined
    const values =
      expected &&
      group &&
      (left.current[expected] ?? saved?.[expected] ?? initialValues(groupForm(group, form.forms), form.forms))
    form.set([PARAMETERS], expected && values ? { [expected]: values } : {})
  }, [scope, form, readOnly, present, expected])
  return present === expected ? present : undefined
}

export function TaxParameters() {
  const method = useEntered(({ method }) => String(method))
  const chosen = useParametersOf(method)
  if (chosen === undefined) return null
  return (
    <GroupScope name={PARAMETERS}>
      <GroupScope key={chosen} name={chosen} relevance={RELEVANCE}>
        <Stack gap="lg">
          <FormFields />
          {chosen === 'custom' && (
            <Rows
              name="taxes"
              add={msg`Add a tax`}
              empty={msg`No tax is applied yet. Custom taxation needs at least one.`}
              row={msg`Tax`}
            >
              {() => <Field name="customTax" />}
            </Rows>
          )}
        </Stack>
      </GroupScope>
    </GroupScope>
  )
}
