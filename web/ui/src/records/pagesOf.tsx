// The pages of records and the lines of the navigation that lead to them, for a role.

import type { MessageDescriptor } from '@lingui/core'
import type { Icon } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import {
  IconAccount,
  IconCustomers,
  IconFields,
  IconInvoice,
  IconMeasure,
  IconNotification,
  IconPanel,
  IconPlaces,
  IconPlanned,
  IconPlugIn,
  IconProtection,
  IconReseller,
  IconService,
  IconTax,
  IconUserRights,
  IconWorld,
} from '../ui/icons'
import { needRecordWords, needSchemaWords } from '../ui/language/language'
import type { FolderPages, PageLoader } from '../ui/pages'
import { type CustomerDocuments, CustomerDocumentsContext } from './customers/documents'
import type { RecordKind } from './kind'

/** Parts of a role for its pages of records. */
export interface RoleRecords {
  kinds: readonly RecordKind[]
  documents: CustomerDocuments
}

type KindPage = () => Promise<{ default: ComponentType<Pick<RoleRecords, 'kinds'>> }>

/** A page for the kinds of a role, with the words that it is made of. */
function pageFor(role: () => Promise<RoleRecords>, load: KindPage): PageLoader {
  return async () => {
    const loading = [load(), role(), needRecordWords(), needSchemaWords()] as const
    const [{ default: Page }, { kinds, documents }] = await Promise.all(loading)
    return {
      default: () => (
        <CustomerDocumentsContext value={documents}>
          <Page kinds={kinds} />
        </CustomerDocumentsContext>
      ),
    }
  }
}

/** Kinds of record under one title, by the kind in their address. */
type Group = readonly [title: MessageDescriptor, kinds: Readonly<Record<string, MessageDescriptor>>]

/** Icon of a kind where there is no room for its name. */
const ICONS: Readonly<Record<string, Icon>> = {
  customers: IconCustomers,
  accounts: IconAccount,
  resellers: IconReseller,
  users: IconUserRights,
  'invoice-templates': IconInvoice,
  'tax-plugins': IconPlugIn,
  'custom-taxes': IconTax,
  calendars: IconPlanned,
  'fraud-traffic-profiles': IconProtection,
  'destination-group-sets': IconWorld,
  'destination-groups': IconPlaces,
  'notification-sets': IconNotification,
  'custom-fields': IconFields,
  'measured-parameters': IconMeasure,
  services: IconService,
}

export function recordPages(role: () => Promise<RoleRecords>, groups: readonly Group[]): FolderPages {
  return {
    pages: {
      '/records/$kind': pageFor(role, () => import('./pages/ListPage')),
      '/records/$kind/$id': pageFor(role, () => import('./pages/EditPage')),
    },
    destinations: groups.flatMap(([group, kinds]) =>
      Object.entries(kinds).map(([kind, label]) => ({
        label,
        group,
        icon: ICONS[kind] ?? IconPanel,
        link: { to: '/records/$kind', params: { kind } },
      })),
    ),
  }
}
