// What GraphiQL opens with: documents that answer something on the demo data of each role.

import type { Role } from '../session/session'

const OPEN_CLASSES = `# The classes that you may see, with who is on them.
{
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
`

const HISTORY = `# The last changes, newest first.
{
  auditLog(first: 10) {
    nodes { at userName action entityName panel property before after reason }
  }
}
`

const OWN_AND_SHARED = `# The classes that are shared with you.
{
  customerClasses(where: { ownership: { eq: SHARED } }) {
    nodes { id name ownership viewerAccess { reason } }
  }
}
`

/** The tabs of a viewer who opens GraphiQL for the first time. */
export function exampleQueries(role: Role): { query: string }[] {
  return [OPEN_CLASSES, role === 'RESELLER' ? OWN_AND_SHARED : HISTORY].map((query) => ({ query }))
}
