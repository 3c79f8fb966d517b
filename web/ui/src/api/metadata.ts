// What a form knows of the input it edits. `npm run codegen` takes it from the SDL: descriptions become help texts,
// `@limits` becomes ranges, units, defaults and what can only be set once. Nothing here is written by hand.

import type { MessageDescriptor } from '@lingui/core'

export type FieldKind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'choice'
  | 'date'
  | 'moment'
  | 'reference'
  | 'group'

/** One value of an enumeration. */
export interface Choice {
  value: string
  label: MessageDescriptor
  help?: MessageDescriptor
  /** What is fixed about a type of notification. */
  notification?: { category: string; channels: readonly string[]; critical: boolean }
}

/** One field of an input. Numbers of `@limits` stay text, so that a Decimal never becomes a float. */
export interface FieldMetadata {
  name: string
  kind: FieldKind
  label: MessageDescriptor
  help?: MessageDescriptor
  list?: true
  /** Null is not an answer. */
  required?: true
  /** Null can be read: what is empty is "not set". */
  nullable?: true
  /** Set at creation only; read-only afterwards. */
  fixed?: true
  /** The role may see it, and not change it. */
  readOnly?: true
  unit?: MessageDescriptor
  minimum?: string
  maximum?: string
  /** Characters of a text, items of a list. */
  maximumLength?: number
  /** What the server takes when nothing is given at creation, as text. */
  initial?: string
  choices?: readonly Choice[]
  /** The input type of a group, or of each row of a list of groups. */
  input?: string
  /** Exactly one group within the group is given: values hold that one alone. */
  oneOf?: true
}

export type FormMetadata = readonly FieldMetadata[]

/** The forms of groups and rows, by their input's name. */
export type GroupForms = Readonly<Record<string, FormMetadata>>

/** Where a value stands in a form: names of fields, and numbers of rows. */
export type Path = readonly (string | number)[]

/** A path as a key. */
export function pathKey(path: Path): string {
  return path.join('.')
}

/** A form as the SDL declares it: its fields, and those of its groups and rows. */
export interface LoadedForm {
  fields: FormMetadata
  groups: GroupForms
}
