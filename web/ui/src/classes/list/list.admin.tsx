// The list of classes as administrators see it: also who manages a class, and which are shared.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import type { AdminClassPageQuery } from '../../api/admin/graphql'
import { Unset } from '../../ui/states'
import {
  ACCESS_COLUMN,
  BUSINESS_MODEL_COLUMN,
  CURRENCY_COLUMN,
  CUSTOMERS_COLUMN,
  type ListColumn,
  RECORD_COLUMNS,
  SETTINGS_COLUMNS,
} from './columns'
import {
  ARCHIVE,
  BUSINESS_MODEL,
  CURRENCY,
  INVOICING_FILTER,
  type ListFilter,
  NOT_SET,
  TAXATION_FILTER,
  USE,
  YES_OR_NO,
} from './filters'

type Row = AdminClassPageQuery['customerClasses']['nodes'][number]

const MANAGED_BY: ListFilter = {
  name: 'managedBy',
  label: msg`Managed by`,
  values: { [NOT_SET]: msg`Administrator only` },
  records: ({ resellers }) => (resellers?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
  where: (id) => ({ managedBy: id === NOT_SET ? { isNull: true } : { eq: id } }),
}

const SHARED: ListFilter = {
  name: 'shared',
  label: msg`Shared with resellers`,
  values: YES_OR_NO,
  where: (value) => ({ sharedWithResellers: { eq: value === 'yes' } }),
}

export const ADMIN_FILTERS: readonly ListFilter[] = [
  BUSINESS_MODEL,
  CURRENCY,
  MANAGED_BY,
  SHARED,
  INVOICING_FILTER,
  TAXATION_FILTER,
  ARCHIVE,
  USE,
]

const ADMIN_ONLY: readonly ListColumn<Row>[] = [
  {
    id: 'managedBy',
    label: msg`Managed by`,
    shown: true,
    order: 'MANAGED_BY',
    cell: ({ managedBy }) =>
      managedBy?.name ?? (
        <Unset>
          <Trans>Administrator only</Trans>
        </Unset>
      ),
  },
  {
    id: 'shared',
    label: msg`Shared`,
    shown: true,
    cell: ({ sharedWithResellers }) => (sharedWithResellers ? <Trans>Yes</Trans> : <Trans>No</Trans>),
  },
]

export const ADMIN_COLUMNS: readonly ListColumn<Row>[] = [
  BUSINESS_MODEL_COLUMN,
  CURRENCY_COLUMN,
  ...ADMIN_ONLY,
  ...SETTINGS_COLUMNS,
  CUSTOMERS_COLUMN,
  ...RECORD_COLUMNS,
  { id: 'updatedBy', label: msg`Changed by`, cell: ({ updatedBy }) => updatedBy },
  ACCESS_COLUMN,
]
