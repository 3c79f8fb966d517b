// The saved queries of GraphiQL: documents that answer something on the demo data of each role.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Role } from '../session/session'

export interface Example {
  name: MessageDescriptor
  query: string
}

const CLASSES: Example = {
  name: msg`Classes and their customers`,
  query: `# The classes that you may see, with who is on them.
query Classes {
  customerClasses(first: 10) {
    totalCount
    nodes {
      id
      name
      currency { code }
      viewerAccess { level reason }
      usage { customerCount }
    }
  }
}
`,
}

const BY_CURRENCY: Example = {
  name: msg`Classes by currency, page by page`,
  query: `# The cursor of the last row is the "after" of the next page.
query Page($first: Int = 5, $after: String) {
  customerClasses(first: $first, after: $after, orderBy: [{ field: CURRENCY, direction: DESC }]) {
    nodes { name currency { code } finances { statistics { billingPeriod roundingMethod } } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
}

const HISTORY: Example = {
  name: msg`Latest changes`,
  query: `# The last changes, newest first.
query LastChanges {
  auditLog(first: 10) {
    nodes { at userName action entityName panel property before after reason }
  }
}
`,
}

const SHARED: Example = {
  name: msg`Classes shared with me`,
  query: `# The classes that an administrator shares with you. You can use them, and copy them to change them.
query SharedWithMe {
  customerClasses(where: { ownership: { eq: SHARED } }) {
    nodes { id name ownership viewerAccess { reason } }
  }
}
`,
}

const TIMELINE: Example = {
  name: msg`What happens to an unpaid invoice`,
  query: `# Day by day, under terms that need not be saved anywhere. With a classId, those of the class.
query Timeline {
  collectionTimeline(
    issuedOn: "2026-06-01"
    amount: "120.00"
    terms: {
      invoiceDueRule: NET
      netValue: 15
      notifyDueInAdvanceDays: [7, 3]
      latePaymentFeeType: FIXED
      latePaymentFeeValue: "5.00"
      suspendDaysAfterDue: 14
      terminateDaysAfterDue: 60
    }
    payments: [{ paidOn: "2026-07-10", amount: "125.00" }]
  ) {
    answer { dueOn overdueOn status serviceStatus events { on kind amount cancelled sentence } }
    userErrors { code message path }
  }
}
`,
}

const TAX: Example = {
  name: msg`Tax on an amount and its rounding`,
  query: `# Tax that the rates contain is calculated back from the amount; rounding is that of the settings given.
query TaxAndRounding {
  taxOnAmount(
    amount: "120.00"
    on: "2026-06-30"
    taxation: { assessTaxes: true, parameters: { fixedVat: { vatRate: "19", taxesIncludedInRates: true } } }
    rounding: { roundingMethod: HALF_AWAY_FROM_ZERO, roundingPrecision: 2 }
  ) {
    answer { outcome net tax gross lines { name ratePercent amount } }
    userErrors { code message path }
  }
  roundedAmounts(amounts: ["1.214", "1.215", "1.226"], rounding: { roundingMethod: MALAYSIAN, roundingPrecision: 2 }) {
    answer { amounts { amount rounded } }
    userErrors { code message path }
  }
}
`,
}

const DRY_RUN: Example = {
  name: msg`Validate a new class without saving it`,
  query: `# All that is against a new class, at once. Nothing is written under validateOnly.
mutation TryNewClass {
  customerClassSave(input: { name: "", validateOnly: true }) {
    changes { path before after }
    userErrors { code message path }
  }
}
`,
}

/** The examples of a viewer, the first of which is open at first. Read-only administrators have nothing to write with. */
export function exampleQueries(role: Role): Example[] {
  const own = role === 'RESELLER' ? SHARED : HISTORY
  const reading = [CLASSES, BY_CURRENCY, own, TIMELINE, TAX]
  return role === 'READ_ONLY_ADMINISTRATOR' ? reading : [...reading, DRY_RUN]
}
