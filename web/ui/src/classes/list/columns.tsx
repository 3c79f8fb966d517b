// The columns of the list of classes, in both roles.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ClassRowFragment } from '../../api/reseller/graphql'
import type { ListColumn } from '../../lists/columns'
import { readersFormats, useFormats } from '../../ui/language/formats'
import { Unset } from '../../ui/states'
import { INVOICING, TAXATION } from './filters'

export type ClassRow = ClassRowFragment

/** `Row` is what the role's own list knows of a class. */
export type ClassColumn<Row extends ClassRow = ClassRow> = ListColumn<Row>

function Words({ message }: { message: MessageDescriptor }) {
  const { i18n } = useLingui()
  return i18n._(message)
}

/** A moment in the reader's own zone, as their language writes it. */
export function Moment({ at }: { at: string }) {
  const { moment } = useFormats()
  return (
    <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
      {moment(at)}
    </time>
  )
}

function Access({ level }: { level: 'EDIT' | 'READ_ONLY' }) {
  // The one reason that a reseller's list has.
  return level === 'EDIT' ? <Trans>Editable</Trans> : <Trans>Shared by the administrator - read-only.</Trans>
}

/** Columns about a class itself. */
export const BASIC_COLUMNS: readonly ClassColumn[] = [
  {
    id: 'businessModel',
    label: msg`Business model`,
    shown: true,
    plain: true,
    order: 'BUSINESS_MODEL',
    cell: ({ businessModel }) => businessModel.name,
  },
  {
    id: 'currency',
    label: msg`Currency`,
    shown: true,
    plain: true,
    order: 'CURRENCY',
    cell: ({ currency }) => currency?.code ?? <Unset />,
  },
]

export const ACCESS_COLUMN: ClassColumn = {
  id: 'access',
  label: msg`Access`,
  cell: ({ viewerAccess }) => <Access level={viewerAccess.level} />,
}

/** Columns with a summary of its settings, its customers, and since when it is so. */
export const SETTINGS_COLUMNS: readonly ClassColumn[] = [
  {
    id: 'archive',
    label: msg`Archive xDRs`,
    cell: ({ finances }) => (finances.statistics.generateStatistics ? <Trans>Yes</Trans> : <Trans>No</Trans>),
  },
  {
    id: 'invoicing',
    label: msg`Invoicing preference`,
    shown: true,
    plain: true,
    looked: true,
    order: 'INVOICING_PREFERENCE',
    cell: ({ invoicingPreference }) => <Words message={INVOICING[invoicingPreference]} />,
  },
  {
    id: 'taxation',
    label: msg`Taxation`,
    shown: true,
    plain: true,
    looked: true,
    order: 'TAXATION_METHOD',
    cell: ({ taxationMethod }) => <Words message={TAXATION[taxationMethod]} />,
  },
  {
    id: 'customers',
    label: msg`Customers`,
    shown: true,
    order: 'CUSTOMER_COUNT',
    numeric: true,
    cell: ({ usage }) => readersFormats().number(usage.customerCount),
  },
  { id: 'description', label: msg`Description`, long: true, cell: ({ description }) => description },
  { id: 'createdAt', label: msg`Created`, order: 'CREATED_AT', cell: ({ createdAt }) => <Moment at={createdAt} /> },
  { id: 'updatedAt', label: msg`Changed`, order: 'UPDATED_AT', cell: ({ updatedAt }) => <Moment at={updatedAt} /> },
]
