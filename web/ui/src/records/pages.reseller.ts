// The pages of records that resellers have, as the navigation lists them. Each is loaded when it is first opened.

import { msg } from '@lingui/core/macro'
import { recordPages } from './pagesOf'

export const RECORD_PAGES = recordPages(
  async () => (await import('./reseller/kinds')).RESELLER_RECORDS,
  [
    [
      msg`Customers`,
      {
        customers: msg`Customers`,
        accounts: msg`Accounts`,
      },
    ],
    [
      msg`My own`,
      {
        'invoice-templates': msg`Invoice templates`,
        'custom-taxes': msg`Custom taxes`,
        calendars: msg`Calendars`,
        'fraud-traffic-profiles': msg`Fraud traffic profiles`,
        'notification-sets': msg`Notification sets`,
        'custom-fields': msg`Custom fields`,
      },
    ],
  ],
)
