// The forms of a role's schema, which `npm run codegen` lists by their inputs: each is a module of its own.

import type { FormMetadata, LoadedForm } from './metadata'

interface IndexedForm {
  load: () => Promise<FormMetadata>
  /** The inputs of its groups and rows. */
  inner: readonly string[]
}

export type FormIndex = Readonly<Record<string, IndexedForm>>

function indexed(forms: FormIndex, input: string): IndexedForm {
  const form = forms[input]
  if (!form) throw new Error(`The schema has no form ${input}.`)
  return form
}

/** The fields of a form. */
export function loadFields(forms: FormIndex, input: string): Promise<FormMetadata> {
  return indexed(forms, input).load()
}

/** A form with those of all its groups and rows. */
export async function loadForm(forms: FormIndex, input: string): Promise<LoadedForm> {
  const { inner } = indexed(forms, input)
  const [fields, ...groups] = await Promise.all([input, ...inner].map((name) => loadFields(forms, name)))
  return { fields: fields ?? [], groups: Object.fromEntries(inner.map((name, at) => [name, groups[at] ?? []])) }
}
