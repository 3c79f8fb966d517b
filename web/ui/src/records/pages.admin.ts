// The pages of records that administrators have, as the navigation lists them. Each is loaded when it is first opened.

import { msg } from '@lingui/core/macro'
import { recordPages } from './pagesOf'

export const RECORD_PAGES = recordPages(
  async () => (await import('./admin/kinds')).ADMIN_RECORDS,
  [
    [
      msg`Customers and users`,
      {
        customers: msg`Customers`,
        accounts: msg`Accounts`,
        resellers: msg`Resellers`,
        users: msg`Users`,
      },
    ],
    [
      msg`Invoices and taxes`,
      {
        'invoice-templates': msg`Invoice templates`,
        'tax-plugins': msg`Tax plug-ins`,
        'custom-taxes': msg`Custom taxes`,
        calendars: msg`Calendars`,
      },
    ],
    [
      msg`Protection`,
      {
        'fraud-traffic-profiles': msg`Fraud traffic profiles`,
        'destination-group-sets': msg`Destination group sets`,
        'destination-groups': msg`Destination groups`,
      },
    ],
    [
      msg`Notifications and metering`,
      {
        'notification-sets': msg`Notification sets`,
        'custom-fields': msg`Custom fields`,
        'measured-parameters': msg`Measured parameters`,
        services: msg`Services`,
      },
    ],
  ],
)
