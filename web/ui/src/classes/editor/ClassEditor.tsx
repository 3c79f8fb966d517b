// A class with all its panels: entered in any order, saved together.

import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Stack, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useApprovals } from '../../changes/approval'
import { errorsOf } from '../../changes/drafts'
import { NO_REASON } from '../../changes/ReasonOrApproval'
import { focusFirstProblem } from '../../forms/focus'
import { rememberClass } from '../../links/lastClass'
import { PanelFacts } from '../../panels/page/PanelFacts'
import { PanelForm } from '../../panels/page/PanelForm'
import { LeaveGuard } from '../../ui/dialogs/LeaveGuard'
import { Failures } from '../../ui/Failures'
import { failureOf, isNoId } from '../../ui/failure'
import type { Saved } from '../../ui/saved'
import { useShortcut } from '../../ui/shortcuts'
import { ErrorState, FormSkeleton, MissingState } from '../../ui/states'
import { usePageTitle } from '../../ui/title'
import type { Then } from '../../versions/search'
import { Overview } from '../overview/load'
import { useWorkspace } from '../workspace'
import { EditorHead } from './EditorHead'
import { EditorSkeleton } from './EditorSkeleton'
import { PanelList } from './PanelList'
import { ReadOnlyNotice } from './ReadOnlyNotice'
import { useAmending } from './useAmending'
import { useEdit } from './useEdit'
import type { ReviewRequest } from './useReview'
import { type ViewProps, viewsOf } from './views'

const ReviewDialog = lazy(() => import('./ReviewDialog'))
const ClassWarnings = lazy(() => import('./ClassWarnings'))
const ClassConflict = lazy(() => import('./ClassConflict'))
const ClassAtTime = lazy(() => import('../../versions/ClassAtTime'))
const PutBackDialog = lazy(() => import('../../versions/PutBackDialog'))
const PlannedBanner = lazy(() => import('../../planned/PlannedBanner'))
const AmendPlanned = lazy(() => import('../../planned/AmendPlanned'))

const SAVE = msg`Save the class`
const REVIEW = msg`Review the changes`
const NEXT_PANEL = msg`Next panel`
const PREVIOUS_PANEL = msg`Previous panel`

const NOTHING_PLANNED: ReadonlyMap<string, string> = new Map()

function isSameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, at]) => other.get(name) === at)
}

interface ClassEditorProps {
  classId: string
  panelName: string
  /** The moment that is looked at; undefined for the class as it is. */
  moment: Then | undefined
  /** Change that is opened with its values, to be amended. */
  change: string | undefined
  /** The class was asked for on the way here. */
  isRead: boolean
}

export function ClassEditor({ classId, panelName, moment, change, isRead }: ClassEditorProps) {
  const { t, i18n } = useLingui()
  const { panels, classDocument, managerOf } = useWorkspace()
  const navigate = useNavigate()
  const edit = useEdit(classId, isRead)
  const { customerClass, drafts, errors } = edit
  /** The version whose changes are about to be put back. */
  const [undoing, setUndoing] = useState<number | null>(null)
  const [reviewing, setReviewing] = useState<ReviewRequest | null>(null)
  const amending = useAmending(edit, change)
  const { amended } = amending
  // A review is of what is entered: another change that takes its place has its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another change ends it, and nothing else.
  useEffect(() => setReviewing(null), [amending.entered])
  const review = (when: ReviewRequest['when'], isRequested = false) => {
    const writeReason = amended ? { ...NO_REASON, reason: amended.reason } : NO_REASON
    // One that was opened meanwhile stays as it is.
    setReviewing(
      (present) =>
        present ?? { when: amended?.applyAt ? 'date' : when, typed: null, writeReason, isRequested, others: [] },
    )
  }
  /** Where it needs approval, the review says so and asks; what has a date is shown with it. */
  const save = async () => {
    if (amended?.applyAt) return review('date')
    if ((await edit.save()) === 'unapproved' && drafts.changes() > 0) review('now')
  }
  const approvals = useApprovals()
  /** When each panel changes next. */
  const [planned, setPlanned] = useState<ReadonlyMap<string, string>>(NOTHING_PLANNED)
  // It is told with every answer, most times as before.
  const announcePlanned = useCallback(
    (next: ReadonlyMap<string, string>) => setPlanned((before) => (isSameMap(before, next) ? before : next)),
    [],
  )
  const content = useRef<HTMLDivElement>(null)

  const views = useMemo(() => viewsOf(customerClass), [customerClass])
  const view = views.find(({ name }) => name === panelName)
  const panel = panels.find(({ name }) => name === panelName) ?? panels[0]
  const title = view?.title ?? panel?.title
  usePageTitle([customerClass?.name, title && i18n._(title)].filter(Boolean).join(' · '))
  useEffect(() => {
    if (customerClass) rememberClass({ id: customerClass.id, name: customerClass.name, views: viewsOf(customerClass) })
  }, [customerClass])
  const panelErrors = useMemo(() => (panel ? errorsOf(panel, errors) : {}), [panel, errors])
  const open = (name: string, search = {}) =>
    void navigate({ to: '/classes/$classId/$panel', params: { classId, panel: name }, search })
  const step = (by: number) => {
    const names = [...panels, ...views].map(({ name }) => name)
    const next = names[names.indexOf(view?.name ?? panel?.name ?? '') + by]
    if (next) open(next, panels.some(({ name }) => name === next) ? { ...moment } : {})
  }
  // A review that is asked for may still be on its way here.
  useShortcut('mod+s', SAVE, () => !reviewing && void save())
  useShortcut('mod+Enter', REVIEW, () => drafts.changes() > 0 && review('now'))
  useShortcut(']', NEXT_PANEL, () => step(1))
  useShortcut('[', PREVIOUS_PANEL, () => step(-1))

  // The first error gets the focus: in this panel, or in the first one that has any.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new refusal leads anywhere.
  useEffect(() => {
    if (errors.length === 0 || !edit.refused.isLed) return
    const failed = panels.filter((other) => Object.keys(errorsOf(other, errors)).length > 0)
    const [first] = failed
    if (first && !failed.some(({ name }) => name === panelName)) open(first.name)
    return focusFirstProblem(content.current)
  }, [edit.refused])

  if (edit.error && !customerClass && !isNoId(edit.error))
    return <ErrorState message={failureOf(edit.error)} onRetry={edit.reload} />
  if (edit.loading && !customerClass) return <EditorSkeleton panels={panels} />
  if (!customerClass || !panel) {
    return <MissingState title={t`Class not found`} />
  }

  const then = view ? undefined : moment
  const Amend = amending.id?.startsWith('PlannedChange:') ? AmendPlanned : approvals?.Amend
  const general = errors.filter((one) => !panels.some((other) => Object.keys(errorsOf(other, [one])).length > 0))
  /** Key of the banners: they are read again with the class, and when something of it was planned or requested. */
  const round = `${edit.round} ${customerClass.version}`
  const isReadOnly = customerClass.viewerAccess.level === 'READ_ONLY'
  /** Of the classes that administrators see, only those of a closed reseller are read-only. */
  const isOfClosed = isReadOnly && managerOf?.(customerClass) != null
  /** Puts a save that was made just now back to the version before it. */
  const undoOf = (saved: Saved | null, present: number) =>
    saved?.version === present && present > 1 && !saved.isRequested && saved.plannedFor === undefined
      ? () => setUndoing(present)
      : undefined
  const beside: ViewProps = {
    customerClass,
    unsaved: drafts.changes,
    onWrite: edit.beside,
    onSaved: edit.tellSaved,
    read: edit.read,
  }
  return (
    <Stack className="app-editor-page">
      <EditorHead
        customerClass={customerClass}
        drafts={drafts}
        onAssigned={edit.recount}
        isClonedBelow={isReadOnly && !view && then === undefined && !isOfClosed}
        bar={
          isReadOnly || then !== undefined
            ? undefined
            : {
                errors: errors.length,
                busy: edit.busy,
                saved: edit.saved,
                onUndo: undoOf(edit.saved, customerClass.version),
                onSave: () => void save(),
                onReview: () => review('now'),
                onPlan: () => review('date'),
                onAsk: approvals ? () => review('now', true) : undefined,
                onDiscard: amended ? amending.stop : edit.discard,
              }
        }
      />
      <div className="app-editor">
        <PanelList
          classId={classId}
          panels={panels}
          views={views}
          at={then}
          open={view?.name ?? panel.name}
          drafts={drafts}
          errors={errors}
          planned={planned}
        />
        <div className="app-editor-content" ref={content}>
          {/* While it is reviewed, why that failed is told there. */}
          <Failures
            title={t`Not saved`}
            messages={[...general.map(({ message }) => message), reviewing ? null : edit.failure]}
          />
          <Suspense>{edit.warnings.length > 0 && <ClassWarnings warnings={edit.warnings} />}</Suspense>
          <Suspense>
            {amending.id !== undefined && then === undefined && Amend && (
              <Amend
                key={`${amending.id} ${amending.reads}`}
                id={amending.id}
                onAmend={amending.begin}
                isChanged={amending.isChanged}
                onStop={amending.stop}
              />
            )}
            {amending.unread && then === undefined && (
              <ErrorState message={amending.unread.message} onRetry={amending.unread.retry} />
            )}
            {then === undefined && approvals && <approvals.Banner key={`asked ${round}`} classId={classId} />}
            {then === undefined && (
              <PlannedBanner key={`planned ${round}`} classId={classId} onPlanned={announcePlanned} />
            )}
          </Suspense>
          {!view && then === undefined && panel.path.length === 0 ? (
            <Suspense fallback={<FormSkeleton fields={6} />}>
              <Overview
                panel={panel}
                panels={panels}
                round={edit.round}
                customerClass={customerClass}
                drafts={drafts}
                errors={panelErrors}
                isReadOnly={isReadOnly}
                onWrite={edit.beside}
              />
            </Suspense>
          ) : (
            <div className="app-editor-panel">
              {view ? (
                <Stack gap="sm">
                  <Title order={2} size="h4">
                    {i18n._(view.title)}
                  </Title>
                  <Suspense fallback={<FormSkeleton fields={6} />}>
                    <view.Body {...beside} />
                  </Suspense>
                </Stack>
              ) : then !== undefined ? (
                <Suspense fallback={<FormSkeleton fields={6} />}>
                  <ClassAtTime {...beside} at={then} panel={panel} classDocument={classDocument} />
                </Suspense>
              ) : isReadOnly ? (
                <PanelFacts
                  key={panel.name}
                  panel={panel}
                  customerClass={customerClass}
                  notice={<ReadOnlyNotice customerClass={customerClass} />}
                />
              ) : (
                <PanelForm
                  key={`${panel.name}:${edit.round}`}
                  panel={panel}
                  customerClass={customerClass}
                  drafts={drafts}
                  errors={panelErrors}
                />
              )}
            </div>
          )}
        </div>
      </div>
      <LeaveGuard classId={classId} change={amending.entered} changes={drafts.changes} />
      <Suspense>
        {reviewing && !edit.meanwhile && (
          <ReviewDialog
            edit={edit}
            amended={amended}
            request={reviewing}
            onAsk={(next) => setReviewing((present) => present && { ...present, ...next })}
            onClose={() => setReviewing(null)}
          />
        )}
        {undoing !== null && (
          <PutBackDialog
            classId={classId}
            present={undoing}
            to={undoing - 1}
            panels={null}
            customerClass={customerClass}
            unsaved={drafts.changes()}
            onWrite={edit.beside}
            read={edit.read}
            onDone={(saved) => {
              setUndoing(null)
              edit.tellSaved(saved)
            }}
            onClose={() => setUndoing(null)}
          />
        )}
        {edit.meanwhile && (
          <ClassConflict
            edit={edit}
            meanwhile={edit.meanwhile}
            // A review would find the same conflict again.
            onClose={() => {
              setReviewing(null)
              edit.ignoreMeanwhile()
            }}
          />
        )}
      </Suspense>
    </Stack>
  )
}
