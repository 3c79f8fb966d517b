// A filter of a list: what it can be set to, and what that means in the terms of the schema.

import type { MessageDescriptor } from '@lingui/core'
import type { ReactNode } from 'react'

export interface FilterOption {
  value: string
  label: string
}

export interface FilterInputProps {
  label: string
  value: string | null
  onChange: (value: string | null) => void
}

/** `Choices` are the records that options are made from. */
export interface ListFilter<Choices = never> {
  name: string
  label: MessageDescriptor
  /** Values with words of the app's own. */
  values?: Readonly<Record<string, MessageDescriptor>>
  /** Values that are records, after those above. */
  records?: (choices: Choices) => readonly FilterOption[]
  /** The input of a filter whose values are too many to be options. */
  input?: (props: FilterInputProps) => ReactNode
  where: (value: string) => Record<string, unknown> | null
}
