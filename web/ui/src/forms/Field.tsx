// One field of the form that it stands in. It is drawn again when its own value, problem or relevance changes, and
// typing into another one leaves it alone.

import { memo, useContext } from 'react'
import type { FieldMetadata } from '../api/metadata'
import { ClassCurrency, isAmountAmong, isPercentage } from './ClassCurrency'
import { Facts } from './facts/Facts'
import { FixedFact } from './facts/FixedFact'
import { FieldInput } from './inputs/FieldInput'
import { refused } from './inputs/number'
import { PreviousValue } from './PreviousValue'
import { fieldOf, type Scope, useEntered, useFieldValue, useProblem, useScope } from './scope'
import type { FieldValue } from './values'

interface FieldProps {
  name: string
  /** The label is read out and not shown. */
  bare?: boolean
  /** A number has to stand here, whatever the form says: to clear it is to enter another one. */
  needed?: boolean
  /** Whether no mark shows the value before, because it is shown elsewhere. */
  unmarked?: boolean
  /** Note on its value, in place of its help. */
  note?: string
}

/** The field of that name, or nothing where the role's schema has none. */
export function Field({ name, bare, needed, unmarked, note }: FieldProps) {
  const scope = useScope()
  const field = fieldOf(scope, name)
  if (!field) return null
  if (scope.asFacts) return <Facts names={[name]} />
  if (field.readOnly || (scope.existing && field.fixed)) return <FixedFact field={field} />
  const isInRow = scope.path.some((step) => typeof step === 'number')
  const bound = <BoundField scope={scope} field={field} bare={bare} needed={needed} note={note} />
  // Beside others in a row, it has what it was below itself.
  if (isInRow) {
    return (
      <div className="app-row-field">
        {bound}
        {!unmarked && <PreviousValue name={name} />}
      </div>
    )
  }
  return (
    <>
      {bound}
      {!bare && !unmarked && <PreviousValue name={name} />}
    </>
  )
}

interface BoundFieldProps {
  scope: Scope
  field: FieldMetadata
  bare?: boolean
  needed?: boolean
  note?: string
}

const BoundField = memo(function BoundField({ scope, field, bare, needed, note }: BoundFieldProps) {
  const { form, path: at, readOnly, relevance, references } = scope
  const path = [...at, field.name]
  const value = useFieldValue(form, path)
  const problem = useProblem(form, path, field.list === true)
  const ofClass = useContext(ClassCurrency)
  const currency = useEntered((values) => (isAmountAmong(field, values) ? ofClass : undefined))
  const unit = useEntered((values) => (isPercentage(field, values) ? '%' : undefined))
  const reason = useEntered((values) => relevance[field.name]?.(values) ?? null)
  // A row moves up when one above it is removed, and its fields stay: each drawing writes where it stands now.
  const change = (next: FieldValue) => form.set(path, needed && next === '' ? refused('') : next)
  const leave = () => form.validate(path, field)
  return (
    <FieldInput
      field={field}
      value={value ?? null}
      onChange={change}
      onBlur={leave}
      error={problem}
      disabled={readOnly}
      reason={reason}
      unit={unit}
      currency={currency}
      source={references[field.name]}
      bare={bare}
      note={note}
    />
  )
})
