// A record to look at and change: read, entered, saved as one, and deleted; a conflict is decided field by field.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useMutation } from 'urql'
import { failureOf } from '../../app/failure'
import { LeaveGuard } from '../../app/LeaveGuard'
import { usePageTitle } from '../../app/title'
import { SaveBar } from '../../classes/editor/SaveBar'
import { createForm } from '../../forms/form'
import { type FormValues, initialValues, valuesOf } from '../../forms/values'
import { useShortcut } from '../../keys/shortcuts'
import { useMayWrite } from '../../session/useMayWrite'
import { DeleteDialog } from '../delete/DeleteDialog'
import type { LoadedForm, RecordKind, RecordRow, SaveAnswer, SaveVariables } from '../kind'
import { ConflictDialog } from './ConflictDialog'
import { focusFirstProblem } from './focus'
import { countChanges, problemsIn, saveInput, toldOf } from './input'
import { RecordForm } from './RecordForm'

const SAVE = msg`Save the record`

interface RecordEditorProps {
  kind: RecordKind
  form: LoadedForm
  /** Null makes a new one. */
  record: RecordRow | null
  /** What a new record begins with: references by the field's name. */
  preset: Readonly<Record<string, { id: string; name: string }>>
  onSaved: (record: RecordRow) => void
  onDeleted: () => void
}

export function RecordEditor({ kind, form: loaded, record, preset, onSaved, onDeleted }: RecordEditorProps) {
  const { t, i18n } = useLingui()
  const [base, setBase] = useState(record)
  const [before, setBefore] = useState(() => valuesBefore(kind, loaded, record))
  const beforeNow = useRef(before)
  beforeNow.current = before
  const form = useMemo(() => {
    const begun = Object.entries(preset).map(([name, { id }]) => [name, id])
    const values = { ...valuesBefore(kind, loaded, record), ...Object.fromEntries(begun) }
    return createForm({ fields: loaded.fields, forms: loaded.groups, values })
  }, [kind, loaded, record, preset])
  const [general, setGeneral] = useState<readonly string[]>([])
  const [conflict, setConflict] = useState<RecordRow | null>(null)
  const [deleting, setDeleting] = useState(false)
  const [saved, setSaved] = useState(false)
  const [saving, save] = useMutation<SaveAnswer, SaveVariables>(kind.documents.save)
  const page = useRef<HTMLDivElement>(null)
  usePageTitle(base?.name ?? i18n._(kind.create))

  const changes = useSyncExternalStore(form.subscribe, () => countChanges(loaded, before, form.values()))
  const problems = useSyncExternalStore(form.subscribe, form.problems)
  const readOnlyReason = useReadOnlyReason(kind, base)

  const restart = (values: FormValues, now: RecordRow) => {
    setBase(now)
    setBefore(values)
    beforeNow.current = values
    setGeneral([])
  }
  /** Go on from a record that was written. */
  const take = (written: RecordRow) => {
    const values = valuesBefore(kind, loaded, written)
    restart(values, written)
    form.assign(values)
  }
  const submit = async () => {
    if (readOnlyReason !== null || saving.fetching) return
    const found = problemsIn(loaded.fields, form.values(), loaded.groups)
    form.setProblems(found)
    setSaved(false)
    if (Object.keys(found).length > 0) return focusFirstProblem(page.current)
    const answer = await save({ input: saveInput(loaded, before, form.values(), base) })
    const payload = answer.data?.saved
    if (!payload) return setGeneral([failureOf(answer.error)])
    const current = payload.userErrors.find((error) => error.current)?.current as RecordRow | undefined
    if (current) return setConflict(current)
    const told = toldOf(loaded, payload.userErrors)
    setGeneral(told.general)
    form.setProblems(told.problems)
    if (payload.userErrors.length > 0) return focusFirstProblem(page.current)
    const written = payload.record as RecordRow
    take(written)
    setSaved(true)
    onSaved(written)
  }
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
            {kind.action && <kind.action record={base} onChanged={take} />}
            {kind.documents.remove && (
              <Button variant="default" onClick={() => setDeleting(true)}>
                <Trans>Delete…</Trans>
              </Button>
            )}
          </Group>
        )}
      </Group>
      {readOnlyReason !== null && <Alert variant="light">{readOnlyReason}</Alert>}
      {general.map((message) => (
        <Alert key={message} color="red" role="alert" title={t`Not saved`}>
          {message}
        </Alert>
      ))}
      <Paper withBorder p="lg">
        <RecordForm kind={kind} form={form} record={base} preset={preset} readOnly={readOnlyReason !== null} />
      </Paper>
      {readOnlyReason === null && (
        <SaveBar
          changes={changes}
          errors={Object.keys(problems).length}
          busy={saving.fetching}
          onSave={() => void submit()}
          onDiscard={() => {
            form.assign(before)
            form.setProblems({})
            setGeneral([])
          }}
        />
      )}
      <Text size="sm" role="status">
        {saved && changes === 0 && <Trans>Saved.</Trans>}
      </Text>
      {base && kind.part && <kind.part record={base} readOnly={readOnlyReason !== null} onChanged={take} />}
      <LeaveGuard
        changes={() => (readOnlyReason === null ? countChanges(loaded, beforeNow.current, form.values()) : 0)}
      />
      {conflict && base && (
        <ConflictDialog
          form={loaded}
          base={base}
          current={conflict}
          mine={form.values()}
          onClose={() => setConflict(null)}
          onResolve={(values) => {
            restart(valuesBefore(kind, loaded, conflict), conflict)
            form.assign(values)
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

/** The values that a form begins with: the record's, or those that the server takes where nothing is given. */
function valuesBefore(kind: RecordKind, { fields, groups }: LoadedForm, record: RecordRow | null): FormValues {
  return record ? valuesOf(fields, kind.entered?.(record) ?? record, groups) : initialValues(fields, groups)
}

/** Why the record can't be changed; null where it can. */
function useReadOnlyReason(kind: RecordKind, record: RecordRow | null): string | null {
  const { t, i18n } = useLingui()
  const mayWrite = useMayWrite()
  const own = record && kind.readOnlyReason?.(record)
  if (!mayWrite) return t`You may look at everything, and change nothing.`
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
  const { i18n } = useLingui()
  const day = (moment: string | undefined) => moment && i18n.date(moment, { dateStyle: 'medium', timeStyle: 'short' })
  if (!record.createdAt) return null
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        Version {record.version}, changed {day(record.updatedAt)}, created {day(record.createdAt)}
      </Trans>
    </Text>
  )
}
