// Where a field stands: the form that it is part of, the group or row within it, and what may be done there.

import type { MessageDescriptor } from '@lingui/core'
import { createContext, useCallback, useContext, useLayoutEffect, useSyncExternalStore } from 'react'
import { type FieldMetadata, type FormMetadata, type Path, pathKey } from '../api/metadata'
import type { Form } from './form'
import type { ReferenceSource } from './inputs/references'
import type { FieldValue, FormValues } from './values'

/** Why a field has no effect now, judged by the values beside it; null where it has one. */
export type Relevance = Readonly<Record<string, (values: FormValues) => MessageDescriptor | null>>

export interface Scope {
  form: Form
  /** The group or row that the fields are in; empty for the form itself. */
  path: Path
  fields: FormMetadata
  /** Nothing can be changed here. */
  readOnly: boolean
  /** Nothing of the form can be changed: values are read as facts, and no control stands in their place. */
  asFacts: boolean
  /** The record exists: what is set at creation only can't be changed any more. */
  existing: boolean
  relevance: Relevance
  /** Choices of references, by the field's name. */
  references: Readonly<Record<string, ReferenceSource>>
}

export const ScopeContext = createContext<Scope | null>(null)

export function useScope(): Scope {
  const scope = useContext(ScopeContext)
  if (!scope) throw new Error('Only what stands inside a form has a scope.')
  return scope
}

/** Value computed from the form's values, changed only when the result differs: answer plain values or kept objects. */
export function useEntered<Answer>(make: (values: FormValues) => Answer): Answer {
  const { form, path } = useScope()
  return useSyncExternalStore(form.subscribe, () => make((form.value(path) ?? {}) as FormValues))
}

/** The value at a path. */
export function useFieldValue(form: Form, path: Path): FieldValue | undefined {
  return useSyncExternalStore(form.subscribe, () => form.value(path))
}

/** Whoever calls it shows the problems at these keys; one that ends in a dot stands for all below it. */
export function useProblemsShown({ places }: Form, keys: readonly string[]): void {
  const joined = keys.join(' ')
  useLayoutEffect(() => places.add(joined ? joined.split(' ') : []), [places, joined])
}

/** The problems of the value at a path, or of an entry of its list, for whoever shows them. */
export function useProblem(form: Form, path: Path, ofEntries: boolean): string | undefined {
  const key = pathKey(path)
  useProblemsShown(form, ofEntries ? [key, `${key}.`] : [key])
  const find = useCallback(() => {
    const problems = form.problems()
    if (key in problems || !ofEntries) return problems[key]
    return Object.entries(problems).find(([at]) => at.startsWith(`${key}.`))?.[1]
  }, [form, key, ofEntries])
  return useSyncExternalStore(form.subscribe, find)
}

/** The field of a scope by its name; undefined where the role's schema has none. */
export function fieldOf({ fields }: Scope, name: string): FieldMetadata | undefined {
  return fields.find((field) => field.name === name)
}

/** Ids of the reasons why fields of a group have no effect, each once, in the order of the fields. */
export function reasonsOf(names: readonly string[], relevance: Relevance, values: FormValues): string[] {
  return [...new Set(names.flatMap((name) => relevance[name]?.(values)?.id ?? []))]
}
