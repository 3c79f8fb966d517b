// What the app knows of a panel: its name, its place in the class and in the input, and where its form comes from.

import type { MessageDescriptor } from '@lingui/core'
import type { FormMetadata } from '../forms/metadata'

export interface Panel {
  /** The panel's name, in its address and in every layer. */
  name: string
  title: MessageDescriptor
  /** The title of the group that the panel stands in. */
  group?: MessageDescriptor
  /** Where the panel's values are, in the class and in the input alike; empty for those of the class itself. */
  path: readonly string[]
  form: () => Promise<FormMetadata>
}
