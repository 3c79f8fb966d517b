// A panel: a part of a class with a page of its own.

import type { MessageDescriptor } from '@lingui/core'
import type { ComponentType } from 'react'
import type { Part } from '../changes/part'
import type { Form } from '../forms/form'
import type { Relevance } from '../forms/scope'
import type { ClassFacts } from './facts'

export interface PanelBodyProps {
  panel: Panel
  form: Form
  facts: ClassFacts
  /** Nothing can be changed. */
  readOnly: boolean
}

export interface Panel extends Part {
  body: () => Promise<{ default: ComponentType<PanelBodyProps> }>
  /** Why fields of the panel that only this role has may have no effect. */
  relevance?: Relevance
  /** Words for no value in references that only this role has. */
  unset?: Readonly<Record<string, MessageDescriptor>>
  /** Fields that have their control elsewhere on the panel's page, where they can be changed. */
  elsewhere?: readonly string[]
  /** Filter of the role on every list of choices. */
  choices?: (facts: ClassFacts) => Readonly<Record<string, unknown>>
}
