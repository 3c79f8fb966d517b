// Which changes of classes need a second administrator: by panel, and by the number of customers. While nothing is chosen,
// none do. To ask for it less often needs approval itself.

import { msg, plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Checkbox, Group, Paper, Stack, Switch, Text, Title } from '@mantine/core'
import { lazy, Suspense, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { ApprovalPolicyDocument, type ApprovalPolicyFieldsFragment } from '../api/admin/approvals/graphql'
import { useLastRead } from '../api/lastRead'
import type { FieldMetadata } from '../api/metadata'
import { useParts } from '../changes/part'
import { focusFirstProblem } from '../forms/focus'
import { FieldInput } from '../forms/inputs/FieldInput'
import { problemOf } from '../forms/problems/problems'
import { useMayWrite } from '../session/useMayWrite'
import { DialogForm, SubmitButton } from '../ui/dialogs/DialogForm'
import { LeaveGuard } from '../ui/dialogs/LeaveGuard'
import { Failures } from '../ui/Failures'
import { failureOf } from '../ui/failure'
import { useFormats } from '../ui/language/formats'
import { ErrorState, FormSkeleton } from '../ui/states'
import { usePageTitle } from '../ui/title'
import { policyIndex } from './policy'
import { type Entered, useSetPolicy } from './useSetPolicy'

const PolicyApproval = lazy(() => import('./PolicyApproval'))

/** The number of customers above which every change needs approval. */
const CUSTOMERS_ABOVE: FieldMetadata = {
  name: 'customersAbove',
  kind: 'integer',
  label: msg`More customers than`,
  required: true,
  minimum: '0',
}

/** Keeps the line below the label while there is nothing to say. */
const BLANK = '\u00a0'

export default function PolicyPage() {
  const { t } = useLingui()
  usePageTitle(t`Approval policy`)
  const [answer, reload] = useQuery({
    query: ApprovalPolicyDocument,
    requestPolicy: 'cache-and-network',
  })
  const { error, fetching } = answer
  const policy = useLastRead(answer)?.approvalPolicy
  const [savedVersion, setSavedVersion] = useState<number | null>(null)
  return (
    <Stack>
      <Title order={1} size="h2">
        <Trans>Approval policy</Trans>
      </Title>
      {error && !policy && (
        <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
      {fetching && !policy && <FormSkeleton fields={4} />}
      {policy && savedVersion === policy.version && (
        <Text size="sm" fw={600} role="status">
          <Trans>Saved. Version {policy.version}</Trans>
        </Text>
      )}
      {policy && <PolicyForm policy={policy} onSaved={setSavedVersion} />}
    </Stack>
  )
}

interface PolicyFormProps {
  policy: ApprovalPolicyFieldsFragment
  onSaved: (version: number) => void
}

function PolicyForm({ policy, onSaved }: PolicyFormProps) {
  const { t, i18n } = useLingui()
  const { moment } = useFormats()
  const mayWrite = useMayWrite()
  const panels = policyIndex(useParts()).get('panels')?.field.choices ?? []
  const setting = useSetPolicy(policy, onSaved)
  const { saved, entered, isChanged, send, missing, failure, busy, isRequested, forget } = setting
  const problem = entered.customersAbove === null ? null : problemOf(CUSTOMERS_ABOVE, entered.customersAbove)
  /** Whether the problem is told: once the field is left, or the policy is to be saved. */
  const [isTold, setTold] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const change = (next: Partial<Entered>) => {
    setTold(false)
    setting.enter(next)
  }
  const submit = () => {
    if (problem !== null) {
      setTold(true)
      focusFirstProblem(page.current)
    } else if (isChanged && !busy) void send()
  }
  const isEmpty = saved.panels.length === 0 && saved.customersAbove === null
  return (
    <>
      <Text size="sm" maw="46rem">
        <Trans>
          Changes selected here need a second administrator: whoever saves one asks for approval, and another
          administrator approves it under “Planned and waiting”. What resellers change in their own classes needs no
          approval, and neither do new classes.
        </Trans>
      </Text>
      {isEmpty && (
        <Alert variant="light" role="status">
          <Trans>Nothing needs approval now.</Trans>
        </Alert>
      )}
      {isRequested && (
        <Alert color="lagoon" role="status" title={t`Asked for approval`}>
          <Trans>The policy stays as it is until another administrator has approved the change.</Trans>
        </Alert>
      )}
      {missing.length === 0 && <Failures title={t`Not saved`} messages={[failure]} />}
      <Paper withBorder p="lg" ref={page}>
        <DialogForm onSubmit={submit}>
          <Stack gap="lg">
            <Checkbox.Group
              label={t`Changes of these panels`}
              description={t`Every change of one of them needs approval, however many customers the class has.`}
              readOnly={!mayWrite}
              value={[...entered.panels]}
              onChange={(next) => change({ panels: next as Entered['panels'] })}
            >
              <Group mt="xs" gap="xs" style={{ columnGap: 28 }}>
                {panels.map(({ value, label }) => (
                  <Checkbox key={value} value={value} label={i18n._(label)} disabled={!mayWrite} w={210} py={2} />
                ))}
              </Group>
            </Checkbox.Group>
            <Stack gap="xs">
              <Switch
                label={t`Every change of a class with many customers, and assigning many at once`}
                checked={entered.customersAbove !== null}
                disabled={!mayWrite}
                onChange={({ currentTarget }) => change({ customersAbove: currentTarget.checked ? '100' : null })}
              />
              {entered.customersAbove !== null && (
                <FieldInput
                  field={CUSTOMERS_ABOVE}
                  note={
                    problem === null
                      ? plural(Number(entered.customersAbove), {
                          one: 'A class with # customer needs none yet.',
                          other: 'A class with # customers needs none yet.',
                        })
                      : BLANK
                  }
                  disabled={!mayWrite}
                  value={entered.customersAbove}
                  error={(isTold && problem) || undefined}
                  onChange={(next) => change({ customersAbove: String(next) })}
                  onBlur={() => setTold(true)}
                />
              )}
            </Stack>
            {mayWrite && (
              <Group gap="xs">
                <SubmitButton disabled={!isChanged} loading={busy}>
                  <Trans>Save</Trans>
                </SubmitButton>
                <Button variant="default" disabled={!isChanged || busy} onClick={() => change(saved)}>
                  <Trans>Discard</Trans>
                </Button>
              </Group>
            )}
          </Stack>
        </DialogForm>
      </Paper>
      {policy.updatedAt && (
        <Text size="sm" c="dimmed">
          <Trans>
            Version {policy.version}, changed {moment(policy.updatedAt)} by {policy.updatedBy}
          </Trans>
        </Text>
      )}
      <LeaveGuard changes={() => (isChanged ? 1 : 0)} />
      <Suspense>
        {missing.length > 0 && (
          <PolicyApproval
            missing={missing}
            failure={failure}
            busy={busy}
            onGoOn={(way, reason) => void send({ way, reason })}
            onClose={forget}
          />
        )}
      </Suspense>
    </>
  )
}
