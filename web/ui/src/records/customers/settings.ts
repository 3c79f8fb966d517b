// The settings that a customer may have otherwise than its class, and the state that each is in.

import type { FieldMetadata, FormMetadata } from '../../api/metadata'
import type { FieldValue, FormValues } from '../../forms/values'

/** A link's own state stands beside it: `invoiceTemplateOverride` beside `invoiceTemplate`. */
const STATE = 'Override'
/** The settings that have to do with others, and are shown with them. */
const WITH_OTHERS = new Set(['taxPlugin'])

export const INHERIT = 'INHERIT'
export const NONE = 'NONE'
export const OWN = 'OWN'

export interface Setting {
  field: FieldMetadata
  /** The field that says whether a link is inherited, none or the customer's own. */
  state?: FieldMetadata
}

/** The settings of the form of overrides, in its order. */
export function settingsOf(fields: FormMetadata): Setting[] {
  return fields
    .filter(({ name }) => !name.endsWith(STATE) && !WITH_OTHERS.has(name))
    .map((field) => ({ field, state: fields.find(({ name }) => name === `${field.name}${STATE}`) }))
}

/** Choice for a setting: inherited, none, an option, or a value of the customer's own. */
export function chosenOf({ field, state }: Setting, values: FormValues): string {
  if (state) return String(values[state.name] ?? INHERIT)
  const value = values[field.name] ?? null
  if (value === null || value === '') return INHERIT
  return field.kind === 'integer' ? OWN : String(value)
}

/** The values of the setting's fields after a choice. A value that is still to be entered stays as it is. */
export function valuesAfter({ field, state }: Setting, chosen: string): FormValues {
  if (state) return { [state.name]: chosen, ...(chosen !== OWN && { [field.name]: null }) }
  return { [field.name]: ownValue(field, chosen) }
}

function ownValue(field: FieldMetadata, chosen: string): FieldValue {
  if (field.kind === 'integer') return chosen === OWN ? (field.minimum ?? '0') : ''
  if (chosen === INHERIT) return null
  return field.kind === 'boolean' ? chosen === 'true' : chosen
}
