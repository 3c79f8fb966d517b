// Panels by the names that the API has for them: `RegularInvoices` is REGULAR_INVOICES.

import type { CustomerClassPanel } from '../api/reseller/versions/graphql'
import type { Part } from '../changes/part'

/** A test holds them against the schema, name by name. */
export function panelEnumOf({ name, path }: Pick<Part, 'name' | 'path'>): CustomerClassPanel {
  // The overview has the class's own fields.
  if (path.length === 0) return 'GENERAL_INFO'
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as CustomerClassPanel
}
