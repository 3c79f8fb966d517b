// Review of a save, as the server previews it: every property before and after, how many customers it touches, and
// when it is done, now or on a date.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, List, SegmentedControl, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type FieldChange, messageOf, type UserError } from '../../api/errors'
import { AffectedCustomers } from '../../changes/AffectedCustomers'
import type { Amended } from '../../changes/amend/amended'
import { countRequest, useApprovals } from '../../changes/approval'
import { OutcomeList } from '../../changes/batch/OutcomeList'
import type { Outcome } from '../../changes/batch/outcomes'
import { ChangeName } from '../../changes/ChangeName'
import { ChangeTable } from '../../changes/ChangeTable'
import { isOfReason } from '../../changes/drafts'
import { type FieldIndex, fieldAt, useFieldIndex } from '../../changes/fields'
import { ReasonOrApproval, useWriteReason, Way } from '../../changes/ReasonOrApproval'
import { draftsWithout } from '../../changes/undo'
import { Warnings } from '../../changes/Warnings'
import { ClassCurrency } from '../../forms/ClassCurrency'
import { MomentInput } from '../../forms/inputs/MomentInput'
import { ActionDialog } from '../../ui/dialogs/Dialog'
import { nextMonth } from '../../ui/language/typedMoment'
import { useTypedMoment } from '../../ui/language/useTypedMoment'
import { FormSkeleton } from '../../ui/states'
import { useClassUse } from '../overview/useClassUse'
import { type ClassDetails, useWorkspace } from '../workspace'
import { OtherClasses } from './OtherClasses'
import type { Edit } from './useEdit'
import { instantError, otherErrors, placeOf, type ReviewRequest, reviewedOf, useReview } from './useReview'

interface ReviewDialogProps {
  edit: Edit
  /** Change that is amended: its date is proposed, and the new one replaces it. */
  amended: Amended | null
  request: ReviewRequest
  /** Another request than the present one, in these. */
  onAsk: (next: Partial<ReviewRequest>) => void
  onClose: () => void
}

export default function ReviewDialog({ edit, amended, request, onAsk, onClose }: ReviewDialogProps) {
  const { t } = useLingui()
  const { panels } = useWorkspace()
  const index = useFieldIndex(panels)
  /** When what is amended is to be applied, as long as that is to come. */
  const [kept] = useState(() => {
    const at = amended?.applyAt ?? null
    return at !== null && new Date(at).getTime() > Date.now() ? at : null
  })
  const { momentOf, typed: typedOf } = useTypedMoment(kept)
  const [proposed] = useState(() => typedOf(kept === null ? nextMonth(new Date()) : new Date(kept)))
  const { when, writeReason, isRequested, others } = request
  const approvals = useApprovals()
  const typed = request.typed ?? proposed
  const isPlan = when === 'date'
  const moment = momentOf(typed)
  const { reviewed, failure, isAsking, setReviewed, setFailure, retry } = useReview(
    edit,
    request,
    moment,
    onClose,
    amended,
  )
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  /** Problem of the reason, as it was answered last. */
  const [reasonProblem, setReasonProblem] = useState<string | null>(null)
  const [done, setDone] = useState<{ isRequested: boolean } | null>(null)
  const { customerClass } = edit
  const className = customerClass?.name ?? ''
  const nextVersion = (customerClass?.version ?? 0) + 1
  const isReady = (reviewed !== undefined || failure !== null) && index !== undefined && customerClass !== null
  const refusals = isPlan ? otherErrors(reviewed?.errors ?? []) : []
  const change = (next: Partial<ReviewRequest>) => {
    setProblem(null)
    setReasonProblem(null)
    onAsk(next)
  }
  const { reason, way, isExplained, field } = useWriteReason(
    reviewed?.missing ?? [],
    writeReason,
    (next) => change({ writeReason: next }),
    isRequested,
  )
  /** Errors of settings are shown again at the settings. */
  const close = () => {
    if (!done && refusals.length > 0) edit.tell(refusals)
    onClose()
  }
  const plan = async () => {
    if (!moment) return setProblem(t`This is no date and time.`)
    setBusy(true)
    const ids = others.map(({ id }) => id)
    const answer = await edit.plan({ ...placeOf(amended), applyAt: moment, reason, others: ids, way })
    setBusy(false)
    if (!answer) return
    if ('failure' in answer) return setFailure(answer.failure)
    setFailure(null)
    if (answer.userErrors.length > 0 && answer.userErrors.every(isOfReason)) {
      return setReasonProblem(messageOf(answer.userErrors))
    }
    setReviewed(reviewedOf(answer, approvals))
    if (answer.userErrors.length > 0) return
    const result = way === 'ask' ? { isRequested: true as const } : { plannedFor: moment }
    if (way === 'ask') countRequest()
    edit.tellSaved({ version: customerClass?.version ?? 0, ...result, customers: answer.affectedCustomers })
    if (answer.others.length === 0) onClose()
    else setDone({ isRequested: way === 'ask' })
  }
  const save = async () => {
    if (!isExplained()) return
    if (isPlan) return plan()
    const result = await edit.save(reason, way, amended?.replaces)
    // A policy set since then shows here.
    if (result === 'unapproved') return retry()
    // Errors of settings are shown at the settings; with anything else, what was said here stays.
    if (result === 'done' || result === 'refused') return onClose()
    setReasonProblem(typeof result === 'object' ? result.reason : null)
  }
  const undoOf = ({ path }: FieldChange) => {
    const left = draftsWithout(edit.drafts.all(), path)
    if (!left) return undefined
    return () => {
      edit.enter(left)
      if (edit.drafts.changes() === 0) return onClose()
      retry()
      // The button is gone with its row.
      document.querySelector<HTMLElement>('[role=dialog] [data-autofocus]')?.focus()
    }
  }
  const outcomes = reviewed?.others.map((one) => ({
    ...one,
    name: others.find(({ id }) => id === one.id)?.name ?? one.id,
  }))
  return (
    <ActionDialog
      onClose={close}
      title={`${isPlan ? t`Save on a date` : t`Review the changes`} · ${className}`}
      size="xl"
      ready={isReady}
      onSubmit={() => (done ? close() : void save())}
      failed={{ title: isPlan ? t`Not planned` : t`Not saved`, messages: [isPlan ? failure : edit.failure] }}
      cancel={done ? <Trans>Close</Trans> : <Trans>Keep editing</Trans>}
      submit={!done && <Way way={way}>{isPlan ? <Trans>Plan</Trans> : <Trans>Save</Trans>}</Way>}
      submitProps={{
        color: way === 'without' ? 'red' : undefined,
        loading: isReady && (edit.busy || isBusy),
        disabled: isPlan && (refusals.length > 0 || instantError(reviewed?.errors ?? []) !== null),
      }}
    >
      {done ? (
        <OutcomeList
          outcomes={[{ id: customerClass?.id ?? '', name: className, errors: [] }, ...(outcomes ?? [])].map((one) => ({
            ...one,
            ...done,
          }))}
          isOfClasses
          linkOf={(outcome) => <WaitingLink {...outcome} />}
        />
      ) : (
        <>
          <Stack gap="xs">
            {!amended?.planned && (
              <SegmentedControl
                aria-label={t`When`}
                value={when}
                onChange={(next) => change({ when: next === 'date' ? 'date' : 'now' })}
                data={[
                  { value: 'now', label: t`Now` },
                  { value: 'date', label: t`On a date…` },
                ]}
                style={{ alignSelf: 'flex-start' }}
              />
            )}
            {isPlan && (
              <MomentInput
                value={typed}
                kept={kept}
                onChange={(next) => change({ typed: next })}
                error={problem ?? instantError(reviewed?.errors ?? [])}
              />
            )}
          </Stack>
          {isReady && reviewed ? (
            <div aria-busy={isAsking || undefined}>
              <Stack style={isAsking ? { opacity: 0.6 } : undefined}>
                {refusals.length > 0 && <Refusals errors={refusals} index={index} />}
                {refusals.length === 0 && (
                  <Text size="sm" role="status">
                    <AffectedCustomers count={reviewed.affectedCustomers} isPlan={isPlan} />
                    {reviewed.affectedCustomers > 0 && <OwnSettings customerClass={customerClass} />}
                    {!isPlan && way !== 'ask' && (
                      <>
                        {' '}
                        <Trans>The class becomes version {nextVersion}.</Trans>
                      </>
                    )}
                  </Text>
                )}
                <Warnings warnings={reviewed.warnings} index={index} />
                {reviewed.changes.length > 0 && (
                  <ClassCurrency value={customerClass.currency?.name}>
                    <ChangeTable
                      classId={customerClass.id}
                      label={t`Changes`}
                      heads={isPlan ? [t`Before that`, t`From then on`] : undefined}
                      changes={reviewed.changes}
                      record={customerClass}
                      index={index}
                      minWidth={300}
                      undoOf={undoOf}
                    />
                  </ClassCurrency>
                )}
              </Stack>
            </div>
          ) : (
            !failure && <FormSkeleton fields={3} />
          )}
          {isPlan && customerClass && !amended && (
            <OtherClasses
              classId={customerClass.id}
              chosen={others}
              outcomes={outcomes ?? []}
              onChange={(next) => change({ others: next })}
            />
          )}
          <ReasonOrApproval {...field} isPlan={isPlan} problem={reasonProblem} />
        </>
      )}
    </ActionDialog>
  )
}

/** The way to what waits of a class: its request, or what is planned of it. */
function WaitingLink({ id, name, isRequested }: Outcome) {
  const { t } = useLingui()
  return (
    <Link
      to="/planned"
      search={{ class: id }}
      className="app-link"
      aria-label={isRequested ? t`See the request about ${name}` : t`See what is planned of ${name}`}
    >
      {isRequested ? <Trans>See the request</Trans> : <Trans>See what is planned</Trans>}
    </Link>
  )
}

/** How many of the customers keep a value of their own where they have one. */
function OwnSettings({ customerClass }: { customerClass: ClassDetails }) {
  const { overriding } = useClassUse(customerClass)
  if (!overriding) return null
  return (
    <>
      {' '}
      <Plural
        value={overriding}
        one="# of the class’s customers has settings of its own."
        other="# of the class’s customers have settings of their own."
      />
    </>
  )
}

/** Why it can't be planned for that instant: the class as it will be then may allow something else than it does now. */
function Refusals({ errors, index }: { errors: readonly UserError[]; index: FieldIndex }) {
  const { t } = useLingui()
  return (
    <Alert color="red" role="alert" title={t`The class can’t be changed like this then`}>
      <List size="sm" spacing={4}>
        {errors.map(({ code, path: [, ...path], message }) => (
          <List.Item key={`${code} ${path.join('.')}`}>
            {fieldAt(index, path) && (
              <Text span inherit fw={600}>
                <ChangeName path={path} index={index} />
                {': '}
              </Text>
            )}
            {message}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
