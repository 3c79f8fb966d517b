// Resellers of a stood-in server: more than a page of them has.

import type { Answered, Requested } from './serve'

const COUNT = 150

export const RESELLERS = Array.from({ length: COUNT }, (_, index) => ({
  __typename: 'Reseller',
  id: `Reseller:${index + 1}`,
  name: `Reseller ${index + 1}`,
}))

/** The answer to a search for resellers to choose from. */
export function resellersFound({ first, where }: Requested['variables']): Answered {
  const found = RESELLERS.filter(({ name }) => name.includes(where?.name?.contains ?? ''))
  const pageInfo = { __typename: 'PageInfo', hasNextPage: found.length > first }
  return { data: { choices: { __typename: 'ResellerConnection', nodes: found.slice(0, first), pageInfo } } }
}
