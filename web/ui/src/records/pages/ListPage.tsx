// The page of a list of records, by the kind and the search that its address names.

import { useLingui } from '@lingui/react/macro'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { flatAddress, readFlatSearch } from '../../lists/search'
import { FormSkeleton, MissingState } from '../../ui/states'
import type { RecordKind } from '../kind'
import { RecordList } from '../list/RecordList'
import { useKindForm } from '../useKindForm'

export default function ListPage({ kinds }: { kinds: readonly RecordKind[] }) {
  const { t } = useLingui()
  const { kind: name } = useParams({ from: '/records/$kind' })
  const kind = kinds.find((one) => one.kind === name)
  return kind ? <LoadedList key={name} kind={kind} /> : <MissingState title={t`Page not found`} />
}

function LoadedList({ kind }: { kind: RecordKind }) {
  const search = useSearch({ from: '/records/$kind' })
  const navigate = useNavigate({ from: '/records/$kind' })
  const form = useKindForm(kind)
  if (!form) return <FormSkeleton fields={4} />
  return (
    <RecordList
      kind={kind}
      form={form}
      search={readFlatSearch(search, kind.filters)}
      onSearch={(next, options) => void navigate({ search: flatAddress(next), ...options })}
    />
  )
}
