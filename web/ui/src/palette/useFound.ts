// Classes and customers whose name has what was typed, asked of the server while somebody types.

import { useQuery } from 'urql'
import { FoundClassesDocument } from '../api/reseller/graphql'
import { useDebounced } from '../ui/debounced'

export interface FoundRecord {
  id: string
  name: string
}

export interface Found {
  classes: readonly FoundRecord[]
  customers: readonly (FoundRecord & { customerClass: FoundRecord })[]
  isSearching: boolean
}

/** Whoever chooses a class sees the first ones before anything is typed, and no customers. */
export function useFound(query: string, isChoosing: boolean): Found {
  const name = useDebounced(query.trim())
  const where = name === '' ? null : { name: { contains: name } }
  const isIdle = name === '' && !isChoosing
  const [{ data, fetching }] = useQuery({
    query: FoundClassesDocument,
    variables: { classes: where, customers: where, isChoosing },
    pause: isIdle,
  })
  return {
    classes: isIdle ? [] : (data?.customerClasses.nodes ?? []),
    customers: isIdle ? [] : (data?.customers?.nodes ?? []),
    isSearching: fetching || name !== query.trim(),
  }
}
