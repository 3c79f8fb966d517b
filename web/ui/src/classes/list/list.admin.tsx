// The list of classes as administrators see it: also who manages a class, and which are shared.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { AdminClassPageQuery } from '../../api/admin/graphql'
import { withSchemaWords } from '../../ui/language/language'
import { Unset } from '../../ui/states'
import { ACCESS_COLUMN, BASIC_COLUMNS, type ClassColumn, SETTINGS_COLUMNS } from './columns'
import { BASIC_FILTERS, type ClassFilter, NOT_SET, SETTINGS_FILTERS, YES_OR_NO } from './filters'

const ManagerFilter = lazy(withSchemaWords(() => import('./ManagerFilter')))
const AccessReason = lazy(withSchemaWords(() => import('./AccessReason')))

type Row = AdminClassPageQuery['customerClasses']['nodes'][number]

export const ADMIN_FILTERS: readonly ClassFilter[] = [
  ...BASIC_FILTERS,
  {
    name: 'managedBy',
    label: msg`Managed by`,
    values: { [NOT_SET]: msg`Administrator only` },
    input: (props) => (
      <Suspense fallback={<TextInput label={props.label} readOnly value="" />}>
        <ManagerFilter {...props} />
      </Suspense>
    ),
    where: (id) => ({ managedBy: id === NOT_SET ? { isNull: true } : { eq: id } }),
  },
  {
    name: 'shared',
    label: msg`Shared with resellers`,
    values: YES_OR_NO,
    where: (value) => ({ sharedWithResellers: { eq: value === 'yes' } }),
  },
  ...SETTINGS_FILTERS,
]

export const ADMIN_COLUMNS: readonly ClassColumn<Row>[] = [
  ...BASIC_COLUMNS,
  {
    id: 'managedBy',
    label: msg`Managed by`,
    shown: true,
    plain: true,
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
  ...SETTINGS_COLUMNS,
  { id: 'updatedBy', label: msg`Changed by`, cell: ({ updatedBy }) => updatedBy },
  {
    ...ACCESS_COLUMN,
    cell: (row) => (
      <Suspense>
        <AccessReason {...row} />
      </Suspense>
    ),
  },
]
