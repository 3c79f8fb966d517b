// Facts about a class that a panel needs beyond its own values: fixed ones, and values entered in the other panels.

import type { Draft, DraftStore } from '../changes/drafts'
import { partOf } from '../changes/part'
import { problemOf } from '../forms/problems/problems'
import type { FieldValue, FormValues } from '../forms/values'

export interface ClassFacts {
  classId: string
  /** The class as it was read, with all its panels. */
  customerClass: unknown
  currency: { id: string; name: string } | null
  /** Values entered in another panel and not yet saved, by the panel's name. */
  entered: (panel: string) => FormValues | undefined
  /** Value of a field that is entered in another panel; undefined while nothing is, or what breaks the field's limits. */
  enteredValue: (panel: string, field: string) => FieldValue | undefined
}

/** The value of a field of another panel, as it was entered or else as it was read. */
export function settingOf(facts: ClassFacts, panel: string, path: readonly string[], field: string): unknown {
  const entered = facts.enteredValue(panel, field)
  return entered === undefined ? partOf<Record<string, unknown>>(facts.customerClass, path)?.[field] : entered
}

/** Value of a field as it is entered, where it can be sent: whoever is still typing has not yet entered another value. */
function soundValue(draft: Draft | undefined, name: string): FieldValue | undefined {
  const field = draft?.fields.find((one) => one.name === name)
  const value = draft?.values[name]
  return field && value !== undefined && problemOf(field, value) === null ? value : undefined
}

/** Facts about a class; of one that can't be edited, nothing is entered. */
export function factsOf(customerClass: object, drafts?: DraftStore): ClassFacts {
  return {
    customerClass,
    classId: partOf<string>(customerClass, ['id']) ?? '',
    currency: partOf<ClassFacts['currency']>(customerClass, ['currency']) ?? null,
    entered: (name) => drafts?.all().get(name)?.values,
    enteredValue: (name, field) => soundValue(drafts?.all().get(name), field),
  }
}
