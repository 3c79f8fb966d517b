// What the list asks of the server: one document that both roles' schemas answer.

export interface ListedClass {
  id: string
  name: string
  isDefault: boolean
  businessModel: { name: string }
  currency: { code: string } | null
  usage: { customerCount: number }
  viewerAccess: { reason: string | null }
  finances: { statistics: { generateStatistics: boolean } }
}

export interface ClassPage {
  totalCount: number
  nodes: ListedClass[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

export const CLASS_PAGE = /* GraphQL */ `
  query ClassPage($where: CustomerClassFilter, $after: String) {
    customerClasses(first: 25, after: $after, where: $where) {
      totalCount
      nodes {
        id
        name
        isDefault
        businessModel { name }
        currency { code }
        usage { customerCount }
        viewerAccess { reason }
        finances { statistics { generateStatistics } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`

/** A page of the classes whose names begin with a text. Throws with the server's sentence. */
export async function classPage(name: string, after: string | undefined, signal: AbortSignal): Promise<ClassPage> {
  const where = name ? { name: { startsWith: name } } : null
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: CLASS_PAGE, variables: { where, after: after ?? null } }),
    signal,
  })
  const answer = (await response.json()) as {
    data?: { customerClasses: ClassPage } | null
    errors?: { message: string }[]
  }
  if (!answer.data) throw new Error(answer.errors?.[0]?.message ?? 'The server did not answer as expected.')
  return answer.data.customerClasses
}
