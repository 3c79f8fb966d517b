// The pages that the folders of the app bring: each stands at one of the app's addresses, is loaded when it is opened,
// and is listed in the navigation and the palette. A role's app takes the folders that are for it, so that what it does
// not take is not in its scripts either: `pages.admin.ts` and `pages.reseller.ts`.

import type { MessageDescriptor } from '@lingui/core'
import type { Icon } from '@tabler/icons-react'
import type { ComponentType } from 'react'

/** Where pages can stand. A page reads its parameters with `useParams({ from: address })`, its search likewise. */
export type PageAddress = '/records/$kind' | '/records/$kind/$id' | '/planned' | '/policy' | '/audit'

/** Where one can go: `kind` is the kind of record, such as `customers`. */
export type PageLink =
  | { to: '/classes' }
  | { to: '/records/$kind'; params: { kind: string } }
  | { to: '/planned' }
  | { to: '/policy' }
  | { to: '/audit' }

/** A line of the navigation. */
export interface Destination {
  label: MessageDescriptor
  /** The title of the lines that it stands among. */
  group?: MessageDescriptor
  icon: Icon
  /** Synonyms, in both languages. */
  words?: readonly string[]
  link: PageLink
}

export type PageLoader = () => Promise<{ default: ComponentType }>

/** Pages of one folder. */
export interface FolderPages {
  pages: Partial<Record<PageAddress, PageLoader>>
  destinations: readonly Destination[]
}

/** The page at an address, of the first folder that has one. */
export function pageAt(address: PageAddress, folders: readonly FolderPages[]): PageLoader | undefined {
  return folders.find(({ pages }) => pages[address])?.pages[address]
}
