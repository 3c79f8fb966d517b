// Records that a record's references are set to now, by the field's name, so that their names can be shown at once.

import { t } from '@lingui/core/macro'
import type { ReferenceChoice } from './references'

function isChoice(value: object): value is ReferenceChoice {
  return 'id' in value && 'name' in value
}

/** A reseller that is closed stays where it is chosen, and is told as such. Who asks for that calls it `closed`. */
function nameOf({ name, closed }: ReferenceChoice & { closed?: unknown }): string {
  return closed ? t`${name} (closed)` : name
}

/** All that a record refers to, in its groups and rows too. */
export function presentChoices(record: unknown): Readonly<Record<string, readonly ReferenceChoice[]>> {
  const byField: Record<string, ReferenceChoice[]> = {}
  const visit = (value: unknown, name: string) => {
    if (Array.isArray(value)) for (const item of value) visit(item, name)
    else if (value !== null && typeof value === 'object') {
      if (name && isChoice(value)) {
        byField[name] = [
          ...(byField[name] ?? []).filter(({ id }) => id !== value.id),
          { id: value.id, name: nameOf(value) },
        ]
      } else for (const [key, inner] of Object.entries(value)) visit(inner, key)
    }
  }
  visit(record, '')
  return byField
}
