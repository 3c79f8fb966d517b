// Settings of a request or a planned change, laid under the forms of the class as edits: to amend it and replace it.

import type { FieldMetadata, FormMetadata, GroupForms } from '../../api/metadata'
import { type FieldValue, type FormValues, groupForm, isSame, valuesOf } from '../../forms/values'
import { withChanges } from '../changes'
import type { Draft, Drafts } from '../drafts'
import { formPath, type Part, partOf } from '../part'

/** Change to amend: a request for approval, or a planned change. */
export interface Amended {
  /** The settings that it sets, by their names in the API. */
  input: Record<string, unknown>
  /** When it is to be applied; null for at once. */
  applyAt: string | null
  reason: string
  /** Planned change that is amended. */
  planned?: { id: string; version: number }
  /** The request whose place the next one takes. */
  replaces?: string
}

/** Reads what is to be amended, and says what it is while that is done. */
export interface AmendProps {
  id: string
  onAmend: (amended: Amended) => void
  /** It was changed since its settings were entered. */
  isChanged: boolean
  /** Leaves it as it is. */
  onStop: () => void
}

/** An input that was kept, whose names are in snake case there, by its names in the API. */
export function inputIn(kept: string): Record<string, unknown> {
  return named(JSON.parse(kept)) as Record<string, unknown>
}

function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named)
  if (typeof value !== 'object' || value === null) return value
  const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [camel(name), named(one)]))
}

/** The values of a form with what an input sets in place of them. */
export function withInput(fields: FormMetadata, values: FormValues, input: object, forms: GroupForms): FormValues {
  const inputs = input as Record<string, unknown>
  const set = fields.filter(({ name, readOnly }) => name in inputs && !readOnly)
  return {
    ...values,
    ...Object.fromEntries(
      set.map((field) => [field.name, setValue(field, values[field.name], inputs[field.name], forms)]),
    ),
  }
}

function setValue(field: FieldMetadata, value: FieldValue | undefined, input: unknown, forms: GroupForms): FieldValue {
  if (field.list) return ((input as unknown[] | null) ?? []).map((item) => oneValue(field, undefined, item, forms))
  return oneValue(field, value, input, forms)
}

function oneValue(field: FieldMetadata, value: FieldValue | undefined, set: unknown, forms: GroupForms): FieldValue {
  if (field.kind !== 'group') return plainValue(field, set)
  const form = groupForm(field, forms)
  const input = (set ?? {}) as Record<string, unknown>
  const present = (value ?? {}) as FormValues
  // One of several groups: the one that is given, in place of another.
  if (!field.oneOf) return withInput(form, { ...valuesOf(form, {}, forms), ...present }, input, forms)
  const chosen = form.filter(({ name }) => name in input)
  return Object.fromEntries(chosen.map((one) => [one.name, oneValue(one, present[one.name], input[one.name], forms)]))
}

/** Values of inputs are as forms have them, but for numbers, which stay text while they are typed. */
function plainValue({ kind, nullable }: FieldMetadata, input: unknown): FieldValue {
  if (kind === 'boolean') return nullable && input === null ? null : input === true
  if (kind === 'reference' || kind === 'choice') return (input as string | null | undefined) ?? null
  return input === null || input === undefined ? '' : String(input)
}

interface LoadedPart {
  part: Part
  fields: FormMetadata
  forms: GroupForms
}

async function loadPart(part: Part): Promise<LoadedPart> {
  const [fields, groups] = await Promise.all([part.form(), part.groups?.()])
  return { part, fields, forms: groups ?? {} }
}

function draftOf({ part, fields, forms }: LoadedPart, record: object, input: object, own?: Draft): Draft | null {
  const ofPart = partOf<object>(input, formPath(part))
  if (typeof ofPart !== 'object' || ofPart === null) return own ?? null
  const before = valuesOf(fields, partOf(record, formPath(part)), forms)
  const set = withInput(fields, before, ofPart, forms)
  const values = own ? withChanges(own, set) : set
  return isSame(before, values) ? null : { part, fields, forms, before, values }
}

/** Drafts of the settings of an input, as if they had been entered; later entries stay over them. */
export async function draftsOf(
  parts: readonly Part[],
  record: object,
  input: object,
  entered: () => Drafts,
): Promise<Drafts> {
  const loaded = await Promise.all(parts.map(loadPart))
  // From here on nothing waits: what is entered while forms are loaded is kept.
  const own = entered()
  const drafts = loaded.map((part) => draftOf(part, record, input, own.get(part.part.name)))
  return new Map(drafts.flatMap((draft) => (draft ? [[draft.part.name, draft] as const] : [])))
}
