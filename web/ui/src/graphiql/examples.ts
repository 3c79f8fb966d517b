// The saved queries of GraphiQL: documents that answer something on the demo data of each role.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Role } from '../session/session'

export interface Example {
  name: MessageDescriptor
  query: string
}

const CLASSES: Example = {
  name: msg`Classes, and who is on them`,
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
  name: msg`Classes by their currency, page by page`,
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
  name: msg`Last changes`,
  query: `# The last changes, newest first.
query LastChanges {
  auditLog(first: 10) {
    nodes { at userName action entityName panel property before after reason }
  }
}
`,
}

const SHARED: Example = {
  name: msg`Classes that are shared with me`,
  query: `# The classes that an administrator shares with you. You can use them, and copy them to change them.
query SharedWithMe {
  customerClasses(where: { ownership: { eq: SHARED } }) {
    nodes { id name ownership viewerAccess { reason } }
  }
}
`,
}

const DRY_RUN: Example = {
  name: msg`Try a new class without saving it`,
  query: `# All that is against a new class, at once. Nothing is written under validateOnly.
mutation TryNewClass {
  customerClassSave(input: { name: "", validateOnly: true }) {
    changes { path before after }
    userErrors { code message path }
  }
}
`,
}

/** The examples of a viewer. Read-only administrators have nothing to write with. */
export function exampleQueries(role: Role): Example[] {
  const own = role === 'RESELLER' ? SHARED : HISTORY
  return role === 'READ_ONLY_ADMINISTRATOR' ? [CLASSES, BY_CURRENCY, own] : [CLASSES, BY_CURRENCY, own, DRY_RUN]
}
