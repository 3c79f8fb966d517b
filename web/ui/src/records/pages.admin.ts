// The pages of records that administrators have, as the navigation lists them. Each is loaded when it is first opened.

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

const WHO = msg`Customers and users`
const BILLING = msg`Invoices and taxes`
const PROTECTION = msg`Protection`
const OFFER = msg`Notifications and metering`

export const RECORD_PAGES: FolderPages = {
  pages: {
    '/records/$kind': withWords(() => import('./admin/ListPage')),
    '/records/$kind/$id': withWords(() => import('./admin/EditPage')),
  },
  destinations: [
    { label: msg`Customers`, group: WHO, place: { to: '/records/$kind', params: { kind: 'customers' } } },
    { label: msg`Accounts`, group: WHO, place: { to: '/records/$kind', params: { kind: 'accounts' } } },
    { label: msg`Resellers`, group: WHO, place: { to: '/records/$kind', params: { kind: 'resellers' } } },
    { label: msg`Users`, group: WHO, place: { to: '/records/$kind', params: { kind: 'users' } } },
    {
      label: msg`Invoice templates`,
      group: BILLING,
      place: { to: '/records/$kind', params: { kind: 'invoice-templates' } },
    },
    { label: msg`Tax plug-ins`, group: BILLING, place: { to: '/records/$kind', params: { kind: 'tax-plugins' } } },
    { label: msg`Custom taxes`, group: BILLING, place: { to: '/records/$kind', params: { kind: 'custom-taxes' } } },
    {
      label: msg`Fraud traffic profiles`,
      group: PROTECTION,
      place: { to: '/records/$kind', params: { kind: 'fraud-traffic-profiles' } },
    },
    {
      label: msg`Destination group sets`,
      group: PROTECTION,
      place: { to: '/records/$kind', params: { kind: 'destination-group-sets' } },
    },
    {
      label: msg`Destination groups`,
      group: PROTECTION,
      place: { to: '/records/$kind', params: { kind: 'destination-groups' } },
    },
    {
      label: msg`Notification sets`,
      group: OFFER,
      place: { to: '/records/$kind', params: { kind: 'notification-sets' } },
    },
    { label: msg`Custom fields`, group: OFFER, place: { to: '/records/$kind', params: { kind: 'custom-fields' } } },
    {
      label: msg`Measured parameters`,
      group: OFFER,
      place: { to: '/records/$kind', params: { kind: 'measured-parameters' } },
    },
    { label: msg`Services`, group: OFFER, place: { to: '/records/$kind', params: { kind: 'services' } } },
  ],
}
