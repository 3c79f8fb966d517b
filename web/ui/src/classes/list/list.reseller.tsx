// The list of classes as resellers see it: their own, and those that are shared with them.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import type { ResellerClassPageQuery } from '../../api/reseller/graphql'
import {
  ACCESS_COLUMN,
  BUSINESS_MODEL_COLUMN,
  CURRENCY_COLUMN,
  CUSTOMERS_COLUMN,
  type ListColumn,
  RECORD_COLUMNS,
  SETTINGS_COLUMNS,
} from './columns'
import { ARCHIVE, BUSINESS_MODEL, CURRENCY, INVOICING_FILTER, type ListFilter, TAXATION_FILTER, USE } from './filters'

type Row = ResellerClassPageQuery['customerClasses']['nodes'][number]

const OWNERSHIP: ListFilter = {
  name: 'ownership',
  label: msg`Ownership`,
  values: { OWN: msg`My own`, SHARED: msg`Shared with me` },
  where: (value) => (value === 'OWN' || value === 'SHARED' ? { ownership: { eq: value } } : null),
}

export const RESELLER_FILTERS: readonly ListFilter[] = [
  OWNERSHIP,
  BUSINESS_MODEL,
  CURRENCY,
  INVOICING_FILTER,
  TAXATION_FILTER,
  ARCHIVE,
  USE,
]

const OWNERSHIP_COLUMN: ListColumn<Row> = {
  id: 'ownership',
  label: msg`Ownership`,
  shown: true,
  cell: ({ ownership }) => (ownership === 'OWN' ? <Trans>My own</Trans> : <Trans>Shared with me</Trans>),
}

export const RESELLER_COLUMNS: readonly ListColumn<Row>[] = [
  OWNERSHIP_COLUMN,
  BUSINESS_MODEL_COLUMN,
  CURRENCY_COLUMN,
  ...SETTINGS_COLUMNS,
  CUSTOMERS_COLUMN,
  ...RECORD_COLUMNS,
  { ...ACCESS_COLUMN, shown: true },
]
