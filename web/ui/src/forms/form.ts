// Form: its entered values, their problems, and its subscribers. Values are never changed in
// place, so a field that looks at its own value alone is drawn again only when that value is another one.

import { type FieldMetadata, type FormMetadata, type GroupForms, type Path, pathKey } from '../api/metadata'
import { createPlaces, type Places } from './problems/places'
import { type Problems, problemOf } from './problems/problems'
import type { FieldValue, FormValues } from './values'

export interface Form {
  readonly fields: FormMetadata
  readonly forms: GroupForms
  values(): FormValues
  /** The value at a path; undefined where a row was removed meanwhile. */
  value(path: Path): FieldValue | undefined
  /** Value at a path before anything was entered; undefined where there was none. */
  before(path: Path): FieldValue | undefined
  /** Begins at other values: what is entered is a change of them. */
  begin(values: FormValues | undefined): void
  set(path: Path, value: FieldValue): void
  /** Several fields of the form at once, as one change. */
  assign(values: FormValues): void
  /** Other values than those that were entered, told to nobody as a change. */
  take(values: FormValues): void
  problems(): Problems
  setProblems(problems: Problems): void
  /** Where problems are shown. */
  readonly places: Places
  /** Hold a value against the limits of its field, once whoever enters it has left it. */
  validate(path: Path, field: FieldMetadata): void
  subscribe(listener: () => void): () => void
}

interface FormOptions {
  fields: FormMetadata
  forms?: GroupForms
  values: FormValues
  /** Values before anything was entered, where there were any. */
  before?: FormValues
  problems?: Problems
  onChange?: (values: FormValues) => void
}

type Container = FormValues | FieldValue[]

function child(container: FieldValue | undefined, step: string | number): FieldValue | undefined {
  return (container as Record<string | number, FieldValue> | null | undefined)?.[step]
}

/** The same values with another one at a path. */
export function withValue(container: Container, path: Path, value: FieldValue): Container {
  const [step, ...rest] = path
  if (step === undefined) return value as Container
  const inner = rest.length === 0 ? value : withValue(child(container, step) as Container, rest, value)
  if (Array.isArray(container)) return container.map((item, index) => (index === step ? inner : item))
  return { ...container, [step]: inner }
}

/** The problems that are left when what is at a path is another: those at it and below it are told of no more. */
function withoutProblemsAt(problems: Problems, key: string): Problems {
  const left = Object.entries(problems).filter(([at]) => at !== key && !at.startsWith(`${key}.`))
  return left.length === Object.keys(problems).length ? problems : Object.fromEntries(left)
}

/** A form over given values; `onChange` is told of every change, at once. */
export function createForm({ fields, forms = {}, values, before, problems = {}, onChange }: FormOptions): Form {
  let entered = values
  let beginning = before
  let known = problems
  const listeners = new Set<() => void>()
  const notify = () => {
    for (const listener of listeners) listener()
  }
  const change = (next: FormValues, keys: readonly string[]) => {
    entered = next
    known = keys.reduce(withoutProblemsAt, known)
    notify()
    onChange?.(entered)
  }
  return {
    fields,
    forms,
    values: () => entered,
    value: (path) => path.reduce<FieldValue | undefined>(child, entered),
    before: (path) => beginning && path.reduce<FieldValue | undefined>(child, beginning),
    begin: (values) => {
      beginning = values
      notify()
    },
    set: (path, value) => change(withValue(entered, path, value) as FormValues, [pathKey(path)]),
    assign: (values) => change({ ...entered, ...values }, Object.keys(values)),
    take: (values) => {
      entered = values
      notify()
    },
    problems: () => known,
    setProblems: (next) => {
      known = next
      notify()
    },
    places: createPlaces(),
    validate: (path, field) => {
      const key = pathKey(path)
      const problem = problemOf(field, path.reduce<FieldValue | undefined>(child, entered) ?? null)
      if (problem === (known[key] ?? null)) return
      known = problem === null ? withoutProblemsAt(known, key) : { ...known, [key]: problem }
      notify()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
