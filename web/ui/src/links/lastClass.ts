// The class that was open last: a link to a setting from elsewhere leads there.

import type { MessageDescriptor } from '@lingui/core'

interface OpenedClass {
  id: string
  name: string
  /** Views beside its panels. */
  views: readonly { name: string; title: MessageDescriptor }[]
}

let last: OpenedClass | null = null

export function rememberClass(opened: OpenedClass): void {
  last = opened
}

export function lastClass(): OpenedClass | null {
  return last
}
