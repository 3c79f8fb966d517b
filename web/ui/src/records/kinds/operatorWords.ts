// Words of the kinds of record that only administrators have.

import { msg } from '@lingui/core/macro'
import { ClosedMark, CloseReseller } from '../admin/CloseReseller'
import type { KindWords } from '../kind'
import { CHANGED } from './words'

export const TAX_PLUGINS: KindWords = {
  kind: 'tax-plugins',
  type: 'TaxPlugin',
  title: msg`Tax plug-ins`,
  create: msg`New tax plug-in`,
  about: msg`Accounts with external tax services, for the tax methods that use one.`,
  columns: [{ field: 'engine' }, { field: 'serviceAddress' }, { field: 'account' }, CHANGED],
  filters: ['engine'],
}

export const MEASURED_PARAMETERS: KindWords = {
  kind: 'measured-parameters',
  type: 'MeasuredParameter',
  title: msg`Measured parameters`,
  create: msg`New measured parameter`,
  about: msg`Resources whose use can be measured and charged, such as concurrent calls.`,
  columns: [{ field: 'code' }, { field: 'samplingIntervalMinutes' }, { field: 'measuredForResellers' }, CHANGED],
  filters: ['measuredForResellers'],
}

export const SERVICES: KindWords = {
  kind: 'services',
  type: 'Service',
  title: msg`Services`,
  create: msg`New service`,
  about: msg`The services that xDRs and invoices name.`,
  columns: [{ field: 'code' }, { field: 'description' }, CHANGED],
  filters: [],
}

export const DESTINATION_GROUP_SETS: KindWords = {
  kind: 'destination-group-sets',
  type: 'DestinationGroupSet',
  title: msg`Destination group sets`,
  create: msg`New destination group set`,
  about: msg`Destination groups that belong together. Fraud traffic profiles monitor the groups of a complete set.`,
  columns: [{ field: 'complete' }, { field: 'description' }, CHANGED],
  filters: ['complete'],
  related: [{ kind: 'destination-groups', filter: 'destinationGroupSet', label: msg`The groups of the set` }],
}

export const DESTINATION_GROUPS: KindWords = {
  kind: 'destination-groups',
  type: 'DestinationGroup',
  title: msg`Destination groups`,
  create: msg`New destination group`,
  about: msg`Destinations that are monitored together, by number prefix.`,
  columns: [{ field: 'destinationGroupSet' }, { field: 'description' }, CHANGED],
  filters: ['destinationGroupSet'],
}

export const RESELLERS: KindWords = {
  kind: 'resellers',
  type: 'Reseller',
  title: msg`Resellers`,
  create: msg`New reseller`,
  about: msg`Companies that resell services to customers of their own. Each is assigned to a class and can use the classes shared with it.`,
  columns: [
    { field: 'currency' },
    { field: 'customerClass' },
    { field: 'customerCount', label: msg`Customers` },
    { field: 'closedAt', label: msg`Closed` },
    CHANGED,
  ],
  filters: ['currency'],
  narrowing: ['currency'],
  action: CloseReseller,
  mark: ClosedMark,
  related: [
    { kind: 'customers', filter: 'reseller', label: msg`The customers of the reseller` },
    { kind: 'users', filter: 'reseller', label: msg`Its users` },
  ],
}
