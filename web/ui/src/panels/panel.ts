// What the app knows of a panel: its name, its place in the class and in the input, and where its form comes from.

import type { MessageDescriptor } from '@lingui/core'
import type { ComponentType } from 'react'
import type { Form } from '../forms/form'
import type { FormMetadata, GroupForms } from '../forms/metadata'
import type { Relevance } from '../forms/scope'
import type { ClassFacts } from './facts'

export interface PanelBodyProps {
  panel: Panel
  form: Form
  facts: ClassFacts
  /** Nothing can be changed. */
  readOnly: boolean
}

export interface Panel {
  /** The panel's name, in its address and in every layer. */
  name: string
  title: MessageDescriptor
  /** The title of the group that the panel stands in. */
  group?: MessageDescriptor
  /** Where the panel's values are, in the class and in the input alike; empty for those of the class itself. */
  path: readonly string[]
  /** The panel is a list of rows, which the last step of its path names. */
  isList?: true
  /** What stands at the panel's path and belongs to other panels. */
  apart?: readonly string[]
  /** The fields of the panel; those of a list are one field, the list. */
  form: () => Promise<FormMetadata>
  /** The forms of its groups and rows, by their input's name. */
  groups?: () => Promise<GroupForms>
  body: () => Promise<{ default: ComponentType<PanelBodyProps> }>
  /** Why fields of the panel that only this role has may have no effect. */
  relevance?: Relevance
  /** What "nothing" is called in references that only this role has. */
  unset?: Readonly<Record<string, MessageDescriptor>>
  /** What the role narrows every list of choices to. */
  offered?: (facts: ClassFacts) => Readonly<Record<string, unknown>>
}

/** Where the fields of a panel's form stand: beside a list, its own name is the field. */
export function homeOf({ path, isList }: Panel): readonly string[] {
  return isList ? path.slice(0, -1) : path
}

/** Whether a path of the class, such as that of an error or of a change, leads into a panel. */
export function leadsInto(panel: Panel, path: readonly string[]): boolean {
  const next = path[panel.path.length]
  const inside = panel.path.every((step, index) => path[index] === step)
  return inside && (panel.isList === true || (next !== undefined && !panel.apart?.includes(next)))
}
