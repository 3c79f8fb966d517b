// Preview of putting a class back, as the server says it, with a reason for the history.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { AffectedCustomers } from '../changes/AffectedCustomers'
import { ChangeTable } from '../changes/ChangeTable'
import type { WriteBeside } from '../changes/draftEditor'
import { type FieldIndex, useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { NO_REASON, ReasonOrApproval, useWriteReason, Way } from '../changes/ReasonOrApproval'
import { Reasons } from '../changes/Reasons'
import { Warnings } from '../changes/Warnings'
import { ClassCurrency } from '../forms/ClassCurrency'
import { ActionDialog } from '../ui/dialogs/Dialog'
import type { Saved } from '../ui/saved'
import { FormSkeleton } from '../ui/states'
import { inFieldWords } from './refused'
import { type PutBack, usePutBack } from './usePutBack'
import type { ClassWithHistory } from './view'

interface PutBackDialogProps extends PutBack {
  /** The class as it was read. */
  customerClass: ClassWithHistory
  /** How much is entered and not saved. */
  unsaved: number
  onWrite: WriteBeside
  /** Reads the class as it is. */
  read: () => Promise<object | null>
  onDone: (saved: Saved) => void
  onClose: () => void
}

export default function PutBackDialog(props: PutBackDialogProps) {
  const { to, panels, customerClass, unsaved, onWrite, read, onDone, onClose } = props
  const { t, i18n } = useLingui()
  const index = useFieldIndex(useParts())
  const { reviewed, errors, failure, meanwhile, busy, save, retry } = usePutBack(props)
  const [writeReason, setWriteReason] = useState(NO_REASON)
  const { way, input, isExplained, field } = useWriteReason(reviewed?.missing ?? [], writeReason, setWriteReason)
  const isReady = (reviewed !== undefined && index !== undefined) || failure !== null
  const isRefused = errors.length > 0
  const isSame = reviewed?.changes.length === 0 && !isRefused
  const submit = async () => {
    if (!isExplained()) return
    const isRequested = way === 'ask'
    const version = await save(input, isRequested, onWrite, read)
    if (version === null) return
    onDone({ version, isPutBack: true, ...(isRequested && { isRequested }), customers: reviewed?.affectedCustomers })
  }
  return (
    <ActionDialog
      onClose={onClose}
      title={t`Put back to version ${to}`}
      size="xl"
      ready={isReady}
      mustBeSeen
      onSubmit={() => void submit()}
      failed={{ title: t`Not saved`, messages: [failure] }}
      cancel={isSame ? <Trans>Close</Trans> : undefined}
      submit={
        isRefused || isSame || (failure !== null && !reviewed) ? null : (
          <Way way={way}>
            <Trans>Put back</Trans>
          </Way>
        )
      }
      submitProps={{ loading: busy, color: way === 'without' ? 'red' : undefined }}
    >
      <Text size="sm">
        {panels ? (
          <Trans>
            These panels as version {to} had them: {panels.map(({ title }) => i18n._(title)).join(', ')}.
          </Trans>
        ) : (
          <Trans>The whole class as version {to} had it.</Trans>
        )}
      </Text>
      {meanwhile !== null && (
        <Alert color="orange" role="status" title={t`Someone else saved this class`}>
          <Trans>
            It is at version {meanwhile} now. What is shown here is what putting it back would change there.
          </Trans>
        </Alert>
      )}
      {unsaved > 0 && (
        <Alert>
          <Plural
            value={unsaved}
            one="# change that you entered is not saved yet. It stays as entered, and is not saved with this."
            other="# changes that you entered are not saved yet. They stay as entered, and are not saved with this."
          />
        </Alert>
      )}
      {failure !== null && !reviewed && (
        <Button variant="default" onClick={retry}>
          <Trans>Try again</Trans>
        </Button>
      )}
      {isRefused && index && (
        <Alert color="red" role="alert" title={t`This can’t be put back`}>
          <Refused errors={errors} index={index} />
        </Alert>
      )}
      {!reviewed && failure === null && <FormSkeleton fields={3} />}
      {isSame && (
        <Text size="sm" role="status">
          <Trans>Nothing differs from now, so there is nothing to put back.</Trans>
        </Text>
      )}
      {reviewed && index && !isRefused && !isSame && (
        <>
          <Text size="sm" role="status">
            <AffectedCustomers count={reviewed.affectedCustomers} />{' '}
            <Trans>It becomes version {reviewed.version + 1}.</Trans>
          </Text>
          <Warnings warnings={reviewed.warnings} index={index} />
          <ClassCurrency value={customerClass.currency?.name}>
            <ChangeTable
              classId={props.classId}
              label={t`Changes`}
              heads={[t`Now`, t`After`]}
              minWidth={300}
              changes={reviewed.changes}
              record={meanwhile === null ? customerClass : undefined}
              index={index}
            />
          </ClassCurrency>
          <ReasonOrApproval {...field} />
        </>
      )}
    </ActionDialog>
  )
}

/** Why it can't be put back, with the settings that are in the way by their names. */
function Refused({ errors, index }: { errors: Parameters<typeof inFieldWords>[0]; index: FieldIndex }) {
  const { i18n } = useLingui()
  return <Reasons errors={inFieldWords(errors, index, (label) => i18n._(label))} />
}
