// A record to look at and change: read, entered, saved as one, and deleted; a conflict is decided field by field.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useMutation } from 'urql'
import type { LoadedForm } from '../../api/metadata'
import { ConflictDialog } from '../../changes/ConflictDialog'
import { enteredSince, type Meanwhile, meanwhileOf, rebased } from '../../changes/changes'
import type { Drafts } from '../../changes/drafts'
import { fieldsIn } from '../../changes/fields'
import type { Part } from '../../changes/part'
import { focusFirstProblem, watchStanding } from '../../forms/focus'
import { createForm } from '../../forms/form'
import { problemsIn } from '../../forms/problems'
import { createTurns } from '../../forms/turns'
import { type FormValues, initialValues, valuesOf } from '../../forms/values'
import { useMayWrite } from '../../session/useMayWrite'
import { Failures } from '../../ui/Failures'
import { failureOf, misreadOf } from '../../ui/failure'
import { useFormats } from '../../ui/formats'
import { LeaveGuard } from '../../ui/LeaveGuard'
import { SaveBar } from '../../ui/SaveBar'
import { useSaved } from '../../ui/saved'
import { useShortcut } from '../../ui/shortcuts'
import { usePageTitle } from '../../ui/title'
import { DeleteDialog } from '../delete/DeleteDialog'
import type { RecordKind, RecordRow, SaveAnswer, SaveError, SaveVariables, WriteBeside } from '../kind'
import { countChanges, saveInput, toldOf } from './input'
import { RecordForm } from './RecordForm'

const SAVE = msg`Save the record`

interface RecordEditorProps {
  kind: RecordKind
  form: LoadedForm
  /** Null makes a new one. */
  record: RecordRow | null
  /** What a new record begins with: references by the field's name. */
  preset: Readonly<Record<string, { id: string; name: string }>>
  /** The version that was made just now, on the page of a new record. */
  savedVersion?: number
  onSaved: (record: RecordRow) => void
  onDeleted: () => void
}

export function RecordEditor(props: RecordEditorProps) {
  const { kind, form: loaded, record, preset, savedVersion, onSaved, onDeleted } = props
  const { t, i18n } = useLingui()
  const [base, setBase] = useState(record)
  const [before, setBefore] = useState(() => valuesBefore(kind, loaded, record))
  /** The record and its values as the next save finds them, whichever drawing of the page that save was begun in. */
  const now = useRef({ base, before })
  now.current = { base, before }
  const [inTurn] = useState(createTurns)
  /** A save waits for its turn: another one would send nothing else. */
  const waiting = useRef(false)
  const form = useMemo(() => {
    const begun = Object.entries(preset).map(([name, { id }]) => [name, id])
    const values = { ...valuesBefore(kind, loaded, record), ...Object.fromEntries(begun) }
    return createForm({ fields: loaded.fields, forms: loaded.groups, values })
  }, [kind, loaded, record, preset])
  const [general, setGeneral] = useState<readonly string[]>([])
  const [conflict, setConflict] = useState<Meanwhile<RecordRow> | null>(null)
  const [deleting, setDeleting] = useState(false)
  const [saved, setSaved] = useSaved(savedVersion === undefined ? null : { version: savedVersion })
  const [saving, save] = useMutation<SaveAnswer, SaveVariables>(kind.documents.save)
  const page = useRef<HTMLDivElement>(null)
  usePageTitle(base?.name ?? i18n._(kind.create))

  const changes = useSyncExternalStore(form.subscribe, () => countChanges(loaded, before, form.values()))
  const problems = useSyncExternalStore(form.subscribe, form.problems)
  const readOnlyReason = useReadOnlyReason(kind, base)

  const part = useMemo(() => partOfKind(kind, loaded), [kind, loaded])
  /** What is entered, as the one draft of the record. */
  const draftsOf = (values: FormValues): Drafts =>
    new Map([[part.name, { part, fields: loaded.fields, forms: loaded.groups, before: now.current.before, values }]])
  const restart = (values: FormValues, record: RecordRow) => {
    setBase(record)
    setBefore(values)
    now.current = { base: record, before: values }
    setGeneral([])
  }
  /** Go on from a record that was written; what was entered since the given values stays. */
  const take = (written: RecordRow, since = now.current.before) => {
    const values = valuesBefore(kind, loaded, written)
    const kept = enteredSince(draftsOf(since), draftsOf(form.values()), enteredOf(kind, written))
    restart(values, written)
    form.assign(valuesIn(kept))
  }
  /** Whoever types elsewhere by now is not led to what is wrong. */
  const tell = (errors: readonly SaveError[], sent: FormValues, isLed: boolean) => {
    const told = toldOf(loaded, errors, sent, form.values())
    setGeneral(told.general)
    form.setProblems(told.problems)
    if (errors.length > 0 && isLed) focusFirstProblem(page.current)
    return errors.length === 0
  }
  /** True when it was done. */
  const saveNow = async (): Promise<boolean> => {
    const sent = form.values()
    const found = problemsIn(loaded.fields, sent, loaded.groups)
    form.setProblems(found)
    setSaved(null)
    if (Object.keys(found).length > 0) {
      focusFirstProblem(page.current)
      return false
    }
    const isStanding = watchStanding()
    const answer = await save({ input: saveInput(loaded, now.current.before, sent, now.current.base) })
    const isLed = isStanding()
    const payload = answer.data?.saved
    if (!payload) {
      const misread = misreadOf(answer.error)
      if (misread.length > 0) return tell(misread, sent, isLed)
      setGeneral([failureOf(answer.error)])
      return false
    }
    const meanwhile = meanwhileOf<RecordRow>(payload.userErrors)
    setConflict(meanwhile)
    if (meanwhile) return false
    if (!tell(payload.userErrors, sent, isLed)) return false
    const written = payload.record as RecordRow
    take(written, sent)
    setSaved(written.version === undefined ? null : { version: written.version })
    // The page of a new record begins anew: not while something is entered that it would lose.
    if (countChanges(loaded, now.current.before, form.values()) === 0) onSaved(written)
    return true
  }
  const submit = async () => {
    if (readOnlyReason !== null || waiting.current) return
    waiting.current = true
    await inTurn(async () => {
      waiting.current = false
      // A new record is sent as it stands, so that it is told what is missing.
      const isSaved = now.current.base !== null && countChanges(loaded, now.current.before, form.values()) === 0
      return isSaved || saveNow()
    })
  }
  const beside: WriteBeside = (write) =>
    inTurn(async () => {
      const written = await write(now.current.base?.version ?? 0)
      if (written) take(written as RecordRow)
    })
  useShortcut('mod+s', SAVE, () => void submit())

  return (
    <Stack ref={page}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} align="flex-start">
          <Anchor
            size="sm"
            renderRoot={(props) => <Link to="/records/$kind" params={{ kind: kind.kind }} {...props} />}
          >
            {i18n._(kind.title)}
          </Anchor>
          <Title order={1} size="h2">
            {base ? base.name : i18n._(kind.create)}
          </Title>
          {base && <Dates record={base} />}
          {base && <Related kind={kind} id={base.id} />}
        </Stack>
        {base && readOnlyReason === null && (
          <Group gap="xs">
            {kind.action && <kind.action record={base} onWrite={beside} />}
            {kind.documents.remove && (
              <Button variant="default" onClick={() => setDeleting(true)}>
                <Trans>Delete…</Trans>
              </Button>
            )}
          </Group>
        )}
      </Group>
      {readOnlyReason !== null && <Alert variant="light">{readOnlyReason}</Alert>}
      <Failures title={t`Not saved`} messages={general} />
      <Paper withBorder p="lg">
        <RecordForm kind={kind} form={form} record={base} preset={preset} readOnly={readOnlyReason !== null} />
      </Paper>
      {readOnlyReason === null && (
        <SaveBar
          changes={changes}
          errors={Object.keys(problems).length}
          busy={saving.fetching}
          saved={saved}
          onSave={() => void submit()}
          onDiscard={() => {
            form.assign(before)
            form.setProblems({})
            setGeneral([])
          }}
        />
      )}
      {base && kind.part && <kind.part record={base} readOnly={readOnlyReason !== null} onWrite={beside} />}
      <LeaveGuard
        changes={() => (readOnlyReason === null ? countChanges(loaded, now.current.before, form.values()) : 0)}
      />
      {conflict && base && (
        <ConflictDialog
          title={t`Changed by somebody else meanwhile`}
          drafts={draftsOf(form.values())}
          meanwhile={{ ...conflict, current: enteredOf(kind, conflict.current) }}
          index={fieldsIn(loaded.fields, loaded.groups, [])}
          onClose={() => setConflict(null)}
          onMerge={(theirs) => {
            const merged = rebased(draftsOf(form.values()), enteredOf(kind, conflict.current), theirs)
            restart(valuesBefore(kind, loaded, conflict.current), conflict.current)
            form.assign(valuesIn(merged))
            setConflict(null)
          }}
        />
      )}
      {deleting && base && (
        <DeleteDialog kind={kind} records={[base]} onClose={() => setDeleting(false)} onDeleted={onDeleted} />
      )}
    </Stack>
  )
}

/** A record is one part, which holds all of it. */
function partOfKind({ kind, title }: RecordKind, { fields, groups }: LoadedForm): Part {
  return { name: kind, title, path: [], form: async () => fields, groups: async () => groups }
}

/** The values of the one draft. */
function valuesIn(drafts: Drafts): FormValues {
  const [draft] = drafts.values()
  return draft?.values ?? {}
}

/** What of a record its form is about. */
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
  return record?.viewerAccess?.level === 'READ_ONLY' ? (record.viewerAccess.reason ?? t`Read-only.`) : null
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

function Dates({ record }: { record: RecordRow }) {
  const formats = useFormats()
  const day = (moment: string | undefined) => moment && formats.moment(moment)
  if (!record.createdAt) return null
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        Version {record.version}, changed {day(record.updatedAt)}, created {day(record.createdAt)}
      </Trans>
    </Text>
  )
}
