// Panels by the names that the API has for them: `RegularInvoices` is REGULAR_INVOICES.

import type { CustomerClassPanel } from '../api/reseller/versions/graphql'
import type { Part } from '../changes/part'

/** A test holds them against the schema, name by name. */
export function panelEnumOf({ name }: Pick<Part, 'name'>): CustomerClassPanel {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as CustomerClassPanel
}
