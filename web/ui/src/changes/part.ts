// A part of what is edited, such as a panel of a class: its name, where its values stand, and where its form comes from.

import type { MessageDescriptor } from '@lingui/core'
import { createContext, useContext } from 'react'
import type { FormMetadata, GroupForms } from '../api/metadata'

export interface Part {
  /** The part's name, in its address and in every layer. */
  name: string
  title: MessageDescriptor
  /** The title of the group that the part stands in. */
  group?: MessageDescriptor
  /** Where the part's values are, in the record and in the input alike; empty for those of the record itself. */
  path: readonly string[]
  /** The part is a list of rows, which the last step of its path names. */
  isList?: true
  /** Names at the part's path that belong to other parts. */
  apart?: readonly string[]
  /** Fields that go together, such as a choice and what it has to say: they are undone together, and merged as one. */
  together?: readonly (readonly string[])[]
  /** The fields of the part; those of a list are one field, the list. */
  form: () => Promise<FormMetadata>
  /** The forms of its groups and rows, by their input's name. */
  groups?: () => Promise<GroupForms>
}

/** The parts of a class in the role's schema. */
export const PartsContext = createContext<readonly Part[]>([])

export function useParts(): readonly Part[] {
  return useContext(PartsContext)
}

/** Where the fields of a part's form stand: beside a list, its own name is the field. */
export function formPath({ path, isList }: Part): readonly string[] {
  return isList ? path.slice(0, -1) : path
}

/** Whether a path of the record, such as that of an error or of a change, leads into a part. */
export function leadsInto(part: Part, path: readonly string[]): boolean {
  const next = path[part.path.length]
  const inside = part.path.every((step, index) => path[index] === step)
  return inside && (part.isList === true || (next !== undefined && !part.apart?.includes(next)))
}

/** Value at a path of a record as it was read; undefined where the role's document doesn't select it. */
export function partOf<Value>(record: unknown, path: readonly string[]): Value | undefined {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], record) as
    | Value
    | undefined
}
