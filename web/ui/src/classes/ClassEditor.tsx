// A class with all its panels: entered in any order, saved together.

import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, Badge, Box, Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { EmptyState, ErrorState, FormSkeleton } from '../app/states'
import { useShortcut } from '../keys/shortcuts'
import { PanelForm } from '../panels/PanelForm'
import { changesOf, countChanges, type Draft, type Drafts, errorsOf, inputOfDrafts } from './drafts'
import type { UserError } from './errors'
import { PanelList } from './PanelList'
import { SaveBar } from './SaveBar'
import { useWorkspace } from './workspace'

const NO_DRAFTS: Drafts = new Map()
const SAVE = msg`Save the class`

interface ClassEditorProps {
  classId: string
  panelName: string
}

export function ClassEditor({ classId, panelName }: ClassEditorProps) {
  const { t } = useLingui()
  const { panels, classDocument, saveDocument } = useWorkspace()
  const [{ data, error, fetching }, reload] = useQuery({ query: classDocument, variables: { id: classId } })
  const [saving, save] = useMutation(saveDocument)
  const [drafts, setDrafts] = useState(NO_DRAFTS)
  const [errors, setErrors] = useState<readonly UserError[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  /** Forms begin anew with it: after a save, and when what was entered is discarded. */
  const [round, setRound] = useState(0)

  const customerClass = data?.customerClass
  const panel = panels.find(({ name }) => name === panelName) ?? panels[0]
  const changes = countChanges(drafts)
  const panelErrors = useMemo(() => (panel ? errorsOf(panel, errors) : {}), [panel, errors])

  const begin = () => {
    setDrafts(NO_DRAFTS)
    setErrors([])
    setFailure(null)
    setRound(round + 1)
  }
  const submit = async () => {
    if (!customerClass || changes === 0) return
    setFailure(null)
    const input = { ...inputOfDrafts(drafts), id: classId, expectedVersion: customerClass.version }
    const answer = await save({ input })
    const payload = answer.data?.customerClassSave
    if (!payload) setFailure(answer.error?.graphQLErrors[0]?.message ?? t`The server can’t be reached. Try again.`)
    else if (payload.userErrors.length > 0) setErrors(payload.userErrors)
    else begin()
  }
  useShortcut('mod+s', SAVE, () => void submit())

  const leaving = useBlocker({
    // Drafts survive moving between the panels of a class.
    shouldBlockFn: ({ next }) => changes > 0 && !('classId' in next.params && next.params.classId === classId),
    enableBeforeUnload: () => changes > 0,
    withResolver: true,
  })

  if (error && !customerClass) {
    return (
      <ErrorState
        message={
          error.networkError ? t`The server can’t be reached.` : (error.graphQLErrors[0]?.message ?? error.message)
        }
        onRetry={() => reload({ requestPolicy: 'network-only' })}
      />
    )
  }
  if (fetching && !customerClass) return <FormSkeleton fields={8} />
  if (!customerClass || !panel) return <EmptyState title={t`There is no such class`} />

  const general = errors.filter((one) => !panels.some((other) => Object.keys(errorsOf(other, [one])).length > 0))
  const readOnlyReason =
    customerClass.viewerAccess.level === 'READ_ONLY' ? (customerClass.viewerAccess.reason ?? t`Read-only.`) : null
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <Group gap="sm">
          <Title order={1} size="h2">
            {customerClass.name}
          </Title>
          {customerClass.isDefault && (
            <Badge variant="default">
              <Trans>Default</Trans>
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          <Plural value={customerClass.usage.customerCount} one="Used by # customer" other="Used by # customers" />
        </Text>
      </Group>
      {[...general.map(({ message }) => message), ...(failure ? [failure] : [])].map((message) => (
        <Alert key={message} color="red" role="alert" title={t`Not saved`}>
          {message}
        </Alert>
      ))}
      <Group align="flex-start" wrap="nowrap" gap="lg">
        <PanelList
          classId={classId}
          panels={panels}
          open={panel.name}
          changed={({ name }) => {
            const draft = drafts.get(name)
            return draft !== undefined && Object.keys(changesOf(draft)).length > 0
          }}
          failed={(other) => Object.keys(errorsOf(other, errors)).length > 0}
        />
        <Box flex={1} miw={0}>
          <Paper withBorder p="lg">
            <PanelForm
              key={`${panel.name}:${round}:${customerClass.version}`}
              panel={panel}
              customerClass={customerClass}
              drafts={drafts}
              errors={panelErrors}
              readOnlyReason={readOnlyReason}
              onChange={(draft: Draft) => setDrafts((present) => new Map(present).set(draft.panel.name, draft))}
            />
          </Paper>
        </Box>
      </Group>
      {readOnlyReason === null && (
        <SaveBar
          changes={changes}
          errors={errors.length}
          busy={saving.fetching}
          onSave={() => void submit()}
          onDiscard={begin}
        />
      )}
      <Modal
        opened={leaving.status === 'blocked'}
        onClose={() => leaving.reset?.()}
        title={t`Leave without saving?`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Text mb="md">
          <Plural value={changes} one="# change has not been saved." other="# changes have not been saved." />
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => leaving.reset?.()} data-autofocus>
            <Trans>Stay here</Trans>
          </Button>
          <Button color="red" onClick={() => leaving.proceed?.()}>
            <Trans>Leave</Trans>
          </Button>
        </Group>
      </Modal>
    </Stack>
  )
}
