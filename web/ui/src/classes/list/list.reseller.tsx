// The list of classes as resellers see it: their own, and those that are shared with them.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import type { ResellerClassPageQuery } from '../../api/reseller/graphql'
import { ACCESS_COLUMN, BASIC_COLUMNS, type ClassColumn, SETTINGS_COLUMNS } from './columns'
import { BASIC_FILTERS, type ClassFilter, SETTINGS_FILTERS } from './filters'

type Row = ResellerClassPageQuery['customerClasses']['nodes'][number]

export const RESELLER_FILTERS: readonly ClassFilter[] = [
  {
    name: 'ownership',
    label: msg`Ownership`,
    values: { OWN: msg`My own`, SHARED: msg`Shared with me` },
    where: (value) => (value === 'OWN' || value === 'SHARED' ? { ownership: { eq: value } } : null),
  },
  ...BASIC_FILTERS,
  ...SETTINGS_FILTERS,
]

export const RESELLER_COLUMNS: readonly ClassColumn<Row>[] = [
  {
    id: 'ownership',
    label: msg`Ownership`,
    shown: true,
    cell: ({ ownership }) => (ownership === 'OWN' ? <Trans>My own</Trans> : <Trans>Shared with me</Trans>),
  },
  ...BASIC_COLUMNS,
  ...SETTINGS_COLUMNS,
  { ...ACCESS_COLUMN, shown: true },
]
