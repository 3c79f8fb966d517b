// Facts about a class that a panel needs beyond its own values: fixed ones, and values entered in the other panels.

import type { DraftStore } from '../changes/drafts'
import { partOf } from '../changes/part'
import type { FormValues } from '../forms/values'

export interface ClassFacts {
  classId: string
  /** The class as it was read, with all its panels. */
  customerClass: unknown
  currency: { id: string; name: string } | null
  /** Values entered in another panel and not yet saved, by the panel's name. */
  entered: (panel: string) => FormValues | undefined
}

/** The value of a field of another panel, as it was entered or else as it was read. */
export function settingOf(facts: ClassFacts, panel: string, path: readonly string[], field: string): unknown {
  const entered = facts.entered(panel)
  return entered ? entered[field] : partOf<Record<string, unknown>>(facts.customerClass, path)?.[field]
}

/** Facts about a class; of one that can't be edited, nothing is entered. */
export function factsOf(customerClass: object, drafts?: DraftStore): ClassFacts {
  return {
    customerClass,
    classId: partOf<string>(customerClass, ['id']) ?? '',
    currency: partOf<ClassFacts['currency']>(customerClass, ['currency']) ?? null,
    entered: (name) => drafts?.all().get(name)?.values,
  }
}
