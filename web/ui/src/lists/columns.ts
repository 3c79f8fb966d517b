// Columns of a list.

import type { MessageDescriptor } from '@lingui/core'
import type { ReactNode } from 'react'

export interface ListRow {
  id: string
  name: string
}

export interface ListColumn<Row> {
  id: string
  label: MessageDescriptor
  /** Shown unless the address says otherwise. */
  shown?: true
  /** By which field the server orders it. */
  order?: string
  numeric?: true
  /** Whether its values are understood without the label, on a phone, where rows are read and not columns. */
  plain?: true
  /** A quick look tells it, too: beside one it is left out. */
  looked?: true
  /** Its text may take several lines. */
  long?: true
  cell: (row: Row) => ReactNode
}
