// A record to look at and change: read, entered, saved as one, and deleted; a conflict is decided field by field.

import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Anchor, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useClient, useMutation } from 'urql'
import type { LoadedForm } from '../../api/metadata'
import { changesIn } from '../../changes/changes'
import { ConflictDialog } from '../../changes/conflict/ConflictDialog'
import { createDrafts, type Drafts, errorsOf } from '../../changes/drafts'
import { fieldsIn } from '../../changes/fields'
import type { Part } from '../../changes/part'
import { useDraftEditor } from '../../changes/useDraftEditor'
import { useDraftForm } from '../../changes/useDraftForm'
import { Warnings } from '../../changes/Warnings'
import { focusFirstProblem } from '../../forms/focus'
import { sentenceOf } from '../../forms/problems/errorWords'
import { type FormValues, initialValues, valuesOf } from '../../forms/values'
import { useMayWrite } from '../../session/useMayWrite'
import { LeaveGuard } from '../../ui/dialogs/LeaveGuard'
import { Failures } from '../../ui/Failures'
import { Locked } from '../../ui/Locked'
import { useShortcut } from '../../ui/shortcuts'
import { usePageTitle } from '../../ui/title'
import { DeleteRecords } from '../DeleteRecords'
import type { RecordKind, RecordRow, SaveAnswer, SaveVariables } from '../kind'
import { RecordForm } from './RecordForm'
import { RecordHead } from './RecordHead'

const SAVE = msg`Save the record`

interface RecordEditorProps {
  kind: RecordKind
  form: LoadedForm
  /** Null makes a new one. */
  record: RecordRow | null
  /** Preset of a new record: references by the field's name. */
  preset: Readonly<Record<string, { id: string; name: string }>>
  /** The version that was made just now, on the page of a new record. */
  savedVersion?: number
  onSaved: (record: RecordRow) => void
  onDeleted: () => void
}

export function RecordEditor(props: RecordEditorProps) {
  const { kind, form: loaded, record: initial, preset, savedVersion, onSaved, onDeleted } = props
  const { t, i18n } = useLingui()
  const part = useMemo(() => partOfKind(kind, loaded), [kind, loaded])
  /** A record is one draft, which is there from the beginning. */
  const untouched = (of: RecordRow | null) => draftsOf(part, loaded, valuesBefore(kind, loaded, of))
  const [drafts] = useState(() => {
    const store = createDrafts((draft) => changesIn(draft).length)
    const begun = Object.entries(preset).map(([name, { id }]) => [name, id])
    store.restart(draftsOf(part, loaded, valuesBefore(kind, loaded, initial), Object.fromEntries(begun)))
    return store
  })
  const [saving, write] = useMutation<SaveAnswer, SaveVariables>(kind.documents.save)
  const client = useClient()
  const edit = useDraftEditor<RecordRow>({
    drafts,
    initial,
    isNew: initial === null,
    validatesAll: true,
    savedVersion,
    entered: (one) => enteredOf(kind, one),
    untouched,
    save: async (input) => {
      const { data, error } = await write({ input })
      return { payload: data?.saved, error }
    },
    read: async (id) => {
      const { data } = await client.query(kind.documents.one, { id }, { requestPolicy: 'network-only' })
      const read = data?.record as RecordRow | null | undefined
      return read?.id ? read : null
    },
    // The page of a new record starts again: not while something is entered that it would lose.
    onSaved: (written) => drafts.changes() === 0 && onSaved(written),
  })
  const { record, meanwhile, errors } = edit
  const ofPart = useMemo(() => errorsOf(part, errors), [part, errors])
  const entered = useMemo(() => record && enteredOf(kind, record), [kind, record])
  const { fields, groups } = loaded
  const form = useDraftForm({ part, fields, forms: groups, record: entered, drafts, errors: ofPart, round: edit.round })
  const [deleting, setDeleting] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  usePageTitle(record?.name ?? i18n._(kind.create))

  const problems = useSyncExternalStore(form.subscribe, form.problems)
  const readOnlyReason = useReadOnlyReason(kind, record)
  const isReadOnly = readOnlyReason !== null
  // The first error gets the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new refusal leads anywhere.
  useEffect(() => {
    if (errors.length > 0 && edit.refused.isLed) return focusFirstProblem(page.current)
  }, [edit.refused])

  const submit = () => {
    if (!isReadOnly) void edit.save()
  }
  useShortcut('mod+s', SAVE, submit)
  const general = errors.filter((one) => Object.keys(errorsOf(part, [one])).length === 0)

  return (
    <div className="app-editor-page">
      <RecordHead
        kind={kind}
        record={record}
        drafts={drafts}
        bar={
          isReadOnly
            ? undefined
            : {
                errors: Object.keys(problems).length,
                busy: saving.fetching,
                saved: edit.saved,
                onSave: submit,
                onDiscard: edit.discard,
              }
        }
        onWrite={edit.beside}
        onDelete={() => setDeleting(true)}
      />
      <div className="app-editor">
        <div className="app-editor-content" ref={page}>
          {isReadOnly && <Locked>{readOnlyReason}</Locked>}
          {record && <Related kind={kind} id={record.id} />}
          <Failures title={t`Not saved`} messages={[...general.map(({ message }) => message), edit.failure]} />
          <Warnings warnings={edit.warnings} index={fieldsIn(fields, groups, [])} />
          <RecordForm kind={kind} form={form} record={record} preset={preset} readOnly={isReadOnly} />
          {record && kind.part && <kind.part record={record} readOnly={isReadOnly} onWrite={edit.beside} />}
        </div>
      </div>
      <LeaveGuard changes={() => (isReadOnly ? 0 : drafts.changes())} />
      {meanwhile && (
        <ConflictDialog
          title={t`Changed by someone else in the meantime`}
          drafts={drafts.all()}
          meanwhile={{ ...meanwhile, current: enteredOf(kind, meanwhile.current) }}
          index={fieldsIn(fields, groups, [])}
          currency={(meanwhile.current.currency as { name: string } | null | undefined)?.name}
          onClose={edit.ignoreMeanwhile}
          onMerge={edit.merge}
        />
      )}
      {deleting && record && (
        <DeleteRecords kind={kind} records={[record]} onClose={() => setDeleting(false)} onDeleted={onDeleted} />
      )}
    </div>
  )
}

/** A record is one part, which holds all of it but what is said of the save itself. */
function partOfKind({ kind, title }: RecordKind, { fields, groups }: LoadedForm): Part {
  const apart = ['id', 'expectedVersion', 'idempotencyKey']
  return { name: kind, title, path: [], apart, form: async () => fields, groups: async () => groups }
}

/** The one draft of a record, with what is entered of it. */
function draftsOf(part: Part, { fields, groups }: LoadedForm, before: FormValues, entered: FormValues = {}): Drafts {
  return new Map([[part.name, { part, fields, forms: groups, before, values: { ...before, ...entered } }]])
}

/** Part of a record that its form is about. */
function enteredOf(kind: RecordKind, record: RecordRow): RecordRow {
  return kind.entered?.(record) ?? record
}

/** The values that a form begins with: the record's, or those that the server takes where nothing is given. */
function valuesBefore(kind: RecordKind, { fields, groups }: LoadedForm, record: RecordRow | null): FormValues {
  return record ? valuesOf(fields, enteredOf(kind, record), groups) : initialValues(fields, groups)
}

/** Why the record can't be changed; null where it can. */
function useReadOnlyReason(kind: RecordKind, record: RecordRow | null): string | null {
  const { t, i18n } = useLingui()
  const mayWrite = useMayWrite()
  const own = record && kind.readOnlyReason?.(record)
  if (!mayWrite) return t`You can view everything and change nothing.`
  if (own) return i18n._(own)
  if (record?.viewerAccess?.level !== 'READ_ONLY') return null
  const { reason } = record.viewerAccess
  return reason ? (sentenceOf(reason) ?? reason) : t`Read-only.`
}

function Related({ kind, id }: { kind: RecordKind; id: string }) {
  const { i18n } = useLingui()
  if (!kind.related) return null
  return (
    <Group gap="md">
      {kind.related.map(({ kind: other, filter, label }) => (
        <Anchor
          key={other}
          size="sm"
          renderRoot={(props) => (
            <Link to="/records/$kind" params={{ kind: other }} search={{ [filter]: id }} {...props} />
          )}
        >
          {i18n._(label)}
        </Anchor>
      ))}
    </Group>
  )
}
