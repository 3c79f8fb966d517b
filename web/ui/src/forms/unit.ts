// Unit of a number in words, singular for one.

import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const OF_ONE: ReadonlyMap<string, MessageDescriptor> = new Map([
  [msg`days`.id, msg`day`],
  [msg`months`.id, msg`month`],
  [msg`minutes`.id, msg`minute`],
  [msg`hours`.id, msg`hour`],
])

/** Unit of a number, or of the last of several. */
export function unitOf(i18n: I18n, unit: MessageDescriptor, last: unknown): string {
  return i18n._((String(last) === '1' && OF_ONE.get(unit.id)) || unit)
}
