// The filter of classes by who manages them: resellers may be many, and are searched for on the server.

import { useLingui } from '@lingui/react/macro'
import { ClassManagerChoicesDocument } from '../../api/admin/classes/actions/graphql'
import { ReferencePicker } from '../../forms/inputs/reference/ReferencePicker'
import type { FilterInputProps } from '../../lists/filters'
import { NOT_SET } from './filters'

export default function ManagerFilter(props: FilterInputProps) {
  const { t } = useLingui()
  return (
    <ReferencePicker
      {...props}
      source={{
        document: ClassManagerChoicesDocument,
        unset: t({ message: 'Any', context: 'filter' }),
        also: [{ id: NOT_SET, name: t`Administrator only` }],
      }}
    />
  )
}
