// The viewer's saved views of one list, and their actions.

import { useClient, useQuery } from 'urql'
import { messageOf } from '../../api/errors'
import { useLastRead } from '../../api/lastRead'
import { DeleteViewDocument, SavedViewsDocument, SaveViewDocument } from '../../api/reseller/lists/views/graphql'
import { failureOf } from '../../ui/failure'
import type { ListSearch } from '../search'
import { type SavedView, textOf } from './view'

export interface Views {
  views: readonly SavedView[]
  /** Saves a new view; answers it, or why it wasn't saved. */
  add: (name: string, search: ListSearch) => Promise<SavedView | string>
  /** Saves a view under another name, or with another search; answers why it wasn't. */
  change: (view: SavedView, change: { name?: string; search?: ListSearch }) => Promise<string | null>
  remove: (view: SavedView) => Promise<string | null>
}

export function useViews(listName: string): Views {
  const client = useClient()
  const [answer, reload] = useQuery({ query: SavedViewsDocument, requestPolicy: 'cache-and-network' })
  const again = () => reload({ requestPolicy: 'network-only' })
  async function save(input: Parameters<typeof client.mutation<unknown, { input: object }>>[1]['input']) {
    const { data: answer, error } = await client.mutation(SaveViewDocument, { input: input as never })
    // Another window may have changed it: what is known is read again.
    again()
    if (error || !answer) return failureOf(error)
    return answer.saved.savedView ?? messageOf(answer.saved.userErrors)
  }
  return {
    views: (useLastRead(answer)?.viewer.savedViews ?? []).filter((view) => view.listName === listName),
    add: (name, search) => save({ listName, name, search: textOf(search) }),
    change: async ({ id, version }, { name, search }) => {
      const saved = await save({
        id,
        expectedVersion: version,
        ...(name !== undefined && { name }),
        ...(search && { search: textOf(search) }),
      })
      return typeof saved === 'string' ? saved : null
    },
    remove: async ({ id }) => {
      const { data: answer, error } = await client.mutation(DeleteViewDocument, { input: { ids: [id] } })
      again()
      if (error || !answer) return failureOf(error)
      const { results, userErrors } = answer.deleted
      return messageOf([...userErrors, ...results.flatMap(({ userErrors }) => userErrors)]) || null
    },
  }
}
