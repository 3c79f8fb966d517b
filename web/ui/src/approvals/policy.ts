// The operator's policy: which panels there are to choose from, and what its settings are called in a list of changes.

import { msg } from '@lingui/core/macro'
import type { FieldMetadata } from '../api/metadata'
import type { FieldIndex } from '../changes/fields'
import type { Part } from '../changes/part'
import { panelEnumOf } from '../versions/panelEnum'

const PANELS_LABEL = msg`Changes of these panels`
const CUSTOMERS_LABEL = msg`Every change of a class with more customers than`

/** The fields of the policy. */
export function policyFields(parts: readonly Part[]): readonly FieldMetadata[] {
  const choices = parts.map((part) => ({ value: panelEnumOf(part), label: part.title }))
  return [
    { name: 'panels', kind: 'choice', list: true, label: PANELS_LABEL, choices },
    { name: 'customersAbove', kind: 'integer', label: CUSTOMERS_LABEL },
  ]
}

/** The same by their paths. */
export function policyIndex(parts: readonly Part[]): FieldIndex {
  return new Map(policyFields(parts).map((field) => [field.name, { field }]))
}
