// The pages of records that resellers have, as the navigation lists them. Each is loaded when it is first opened.

import { msg } from '@lingui/core/macro'
import { needRecordWords, needSchemaWords } from '../ui/language'
import type { FolderPages, PageLoader } from '../ui/pages'

const words = () => Promise.all([needRecordWords(), needSchemaWords()])

/** A page, with the words that it is made of. */
function withWords(load: PageLoader): PageLoader {
  return async () => {
    const [page] = await Promise.all([load(), words()])
    return page
  }
}

const WHO = msg`Customers`
const OWN = msg`My own`

export const RECORD_PAGES: FolderPages = {
  pages: {
    '/records/$kind': withWords(() => import('./reseller/ListPage')),
    '/records/$kind/$id': withWords(() => import('./reseller/EditPage')),
  },
  destinations: [
    { label: msg`Customers`, group: WHO, place: { to: '/records/$kind', params: { kind: 'customers' } } },
    { label: msg`Accounts`, group: WHO, place: { to: '/records/$kind', params: { kind: 'accounts' } } },
    {
      label: msg`Invoice templates`,
      group: OWN,
      place: { to: '/records/$kind', params: { kind: 'invoice-templates' } },
    },
    { label: msg`Custom taxes`, group: OWN, place: { to: '/records/$kind', params: { kind: 'custom-taxes' } } },
    {
      label: msg`Fraud traffic profiles`,
      group: OWN,
      place: { to: '/records/$kind', params: { kind: 'fraud-traffic-profiles' } },
    },
    {
      label: msg`Notification sets`,
      group: OWN,
      place: { to: '/records/$kind', params: { kind: 'notification-sets' } },
    },
    { label: msg`Custom fields`, group: OWN, place: { to: '/records/$kind', params: { kind: 'custom-fields' } } },
  ],
}
