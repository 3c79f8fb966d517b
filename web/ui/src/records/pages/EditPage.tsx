// The page of one record, by the kind and the id that its address names.

import { useLingui } from '@lingui/react/macro'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { LoadedForm } from '../../api/metadata'
import { EditSkeleton } from '../../changes/head/EditSkeleton'
import { NEW } from '../../links/address'
import { failureOf, isNoId } from '../../ui/failure'
import { ErrorState, MissingState } from '../../ui/states'
import { RecordEditor } from '../edit/RecordEditor'
import type { RecordKind, RecordRow } from '../kind'
import { useKindForm } from '../useKindForm'
import { readPreset } from './preset'

export default function EditPage({ kinds }: { kinds: readonly RecordKind[] }) {
  const { t } = useLingui()
  const { kind: name, id } = useParams({ from: '/records/$kind/$id' })
  /** Record that was created here just now: its own page says so. */
  const [created, setCreated] = useState<RecordRow | null>(null)
  const kind = kinds.find((one) => one.kind === name)
  if (!kind || (id === NEW && kind.notCreated)) return <MissingState title={t`Page not found`} />
  // Another record is another editor: nothing that was entered goes from one to the other.
  return (
    <LoadedRecord
      key={`${name}/${id}`}
      kind={kind}
      id={id}
      savedVersion={created?.id === id ? created.version : undefined}
      onCreated={setCreated}
    />
  )
}

interface RecordPageProps {
  kind: RecordKind
  savedVersion: number | undefined
  onCreated: (record: RecordRow) => void
}

function LoadedRecord({ id, ...page }: RecordPageProps & { id: string }) {
  const { kind } = page
  const { t } = useLingui()
  const form = useKindForm(kind)
  const [begun, setBegun] = useState<RecordRow | null>(null)
  const isNew = id === NEW
  const [{ data, error, fetching, stale }, reload] = useQuery({
    query: kind.documents.one,
    variables: { id },
    pause: isNew || begun !== null,
    // A version that somebody else replaced meanwhile could not be saved.
    requestPolicy: 'network-only',
  })
  const read = data?.record as RecordRow | null | undefined
  // The editor goes on from what it began with: answers that come later must not take away what is entered.
  if (!begun && read?.id && !fetching && !stale) setBegun(read)

  if (error && !begun) {
    if (isNoId(error)) return <MissingState title={t`Record not found`} />
    return <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  }
  if (form && (isNew || begun)) return <Editor {...page} form={form} record={isNew ? null : begun} />
  if (!isNew && data && !fetching && !read?.id) return <MissingState title={t`Record not found`} />
  return <EditSkeleton />
}

interface EditorProps extends RecordPageProps {
  form: LoadedForm
  record: RecordRow | null
}

function Editor({ kind, form, record, savedVersion, onCreated }: EditorProps) {
  const search = useSearch({ from: '/records/$kind/$id' })
  const navigate = useNavigate()
  const [preset] = useState(() => readPreset(search, form.fields))
  return (
    <RecordEditor
      kind={kind}
      form={form}
      record={record}
      preset={preset}
      savedVersion={savedVersion}
      onSaved={(saved) => {
        const { id } = saved
        if (record) return
        onCreated(saved)
        void navigate({ to: '/records/$kind/$id', params: { kind: kind.kind, id }, replace: true })
      }}
      onDeleted={() => void navigate({ to: '/records/$kind', params: { kind: kind.kind }, ignoreBlocker: true })}
    />
  )
}
