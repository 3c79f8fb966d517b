// The pages of records and the lines of the navigation that lead to them, for a role.

import type { MessageDescriptor } from '@lingui/core'
import { needRecordWords, needSchemaWords } from '../ui/language'
import type { FolderPages, PageLoader } from '../ui/pages'

/** A page, with the words that it is made of. */
function withWords(load: PageLoader): PageLoader {
  return async () => (await Promise.all([load(), needRecordWords(), needSchemaWords()]))[0]
}

/** What the kinds of record under one title are called, by the kind in their address. */
type Group = readonly [title: MessageDescriptor, kinds: Readonly<Record<string, MessageDescriptor>>]

export function recordPages(list: PageLoader, edit: PageLoader, groups: readonly Group[]): FolderPages {
  return {
    pages: { '/records/$kind': withWords(list), '/records/$kind/$id': withWords(edit) },
    destinations: groups.flatMap(([group, kinds]) =>
      Object.entries(kinds).map(([kind, label]) => ({
        label,
        group,
        place: { to: '/records/$kind', params: { kind } },
      })),
    ),
  }
}
