// Preset of a new record, from its address: `?customer=ID&customerName=Ann` makes one of that customer.

import type { FormMetadata } from '../../api/metadata'

export type Preset = Readonly<Record<string, { id: string; name: string }>>

/** The references that an address sets, by the field's name. */
export function readPreset(search: Readonly<Record<string, unknown>>, fields: FormMetadata): Preset {
  const named = fields
    .filter(({ kind }) => kind === 'reference')
    .map(({ name }) => [name, { id: search[name], name: search[`${name}Name`] }] as const)
    .filter((entry): entry is readonly [string, { id: string; name: string }] =>
      Object.values(entry[1]).every((text) => typeof text === 'string' && text !== ''),
    )
  return Object.fromEntries(named)
}
