// Which changes of classes need a second administrator: by panel, and by the number of customers. While nothing is chosen,
// none do. To ask for it less often needs approval itself.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Checkbox, Group, NumberInput, Paper, Stack, Switch, Text, Title } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useQuery } from 'urql'
import { ApprovalPolicyDocument, type ApprovalPolicyFieldsFragment } from '../api/admin/approvals/graphql'
import { useLastRead } from '../api/lastRead'
import { useParts } from '../changes/part'
import { useMayWrite } from '../session/useMayWrite'
import { DialogForm, SubmitButton } from '../ui/dialogs/DialogForm'
import { LeaveGuard } from '../ui/dialogs/LeaveGuard'
import { Failures } from '../ui/Failures'
import { failureOf } from '../ui/failure'
import { useFormats } from '../ui/language/formats'
import { ErrorState, FormSkeleton } from '../ui/states'
import { usePageTitle } from '../ui/title'
import { policyIndex } from './policy'
import { type Entered, enteredOf, isSame, useSetPolicy } from './useSetPolicy'

const PolicyApproval = lazy(() => import('./PolicyApproval'))

/** The largest number that the server keeps. */
const LARGEST = 2 ** 31 - 1

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
      {policy && <PolicyForm key={policy.version} policy={policy} onSaved={setSavedVersion} />}
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
  const saved = enteredOf(policy)
  const [entered, setEntered] = useState<Entered>(saved)
  const { send, missing, failure, busy, isRequested, forget } = useSetPolicy(policy, onSaved)
  const isChanged = !isSame(saved, entered)
  const change = (next: Partial<Entered>) => {
    forget()
    setEntered({ ...entered, ...next })
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
      <Paper withBorder p="lg">
        <DialogForm onSubmit={() => isChanged && void send(entered)}>
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
                onChange={({ currentTarget }) => change({ customersAbove: currentTarget.checked ? 100 : null })}
              />
              {entered.customersAbove !== null && (
                <NumberInput
                  label={t`More customers than`}
                  description={
                    <Plural
                      value={entered.customersAbove === '' ? 0 : entered.customersAbove}
                      one="A class with # customer needs none yet."
                      other="A class with # customers needs none yet."
                    />
                  }
                  w={220}
                  min={0}
                  max={LARGEST}
                  allowDecimal={false}
                  allowNegative={false}
                  readOnly={!mayWrite}
                  value={entered.customersAbove}
                  onChange={(next) => change({ customersAbove: typeof next === 'number' ? next : '' })}
                />
              )}
            </Stack>
            {mayWrite && (
              <Group gap="xs">
                <SubmitButton disabled={!isChanged || entered.customersAbove === ''} loading={busy}>
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
      <LeaveGuard changes={() => (isChanged && !isRequested ? 1 : 0)} />
      <Suspense>
        {missing.length > 0 && (
          <PolicyApproval
            missing={missing}
            failure={failure}
            busy={busy}
            onGoOn={(way, reason) =>
              void send(entered, { way, reason }).then((isDone) => isDone && way === 'ask' && setEntered(saved))
            }
            onClose={forget}
          />
        )}
      </Suspense>
    </>
  )
}
