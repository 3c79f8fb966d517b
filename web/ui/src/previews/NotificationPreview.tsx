// A notification of the chosen set as customers get it, with examples in place of its values.

import { Trans, useLingui } from '@lingui/react/macro'
import { Box, Code, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { Choice } from '../api/metadata'
import { NotificationPictureDocument, NotificationTextsDocument, type NotificationType } from '../api/reseller/graphql'
import { useEntered, useScope } from '../forms/scope'
import { groupForm } from '../forms/values'
import { PreviewFrame } from './PreviewFrame'
import { usePreview } from './usePreview'

const HEIGHT = 140

/** The currency is the class's: customers read no other. */
export function NotificationPreview({ currency }: { currency: string | undefined }) {
  const { form, fields } = useScope()
  const setId = useEntered(({ notificationSet }) => notificationSet as string | null)
  const flags = fields.find(({ name }) => name === 'flags')
  if (!setId || !flags) return null
  const types = groupForm(flags, form.forms).find(({ name }) => name === 'type')?.choices ?? []
  return <SetPreview key={setId} setId={setId} types={types} currency={currency} />
}

interface SetPreviewProps {
  setId: string
  types: readonly Choice[]
  currency: string | undefined
}

function SetPreview({ setId, types, currency }: SetPreviewProps) {
  const { t, i18n } = useLingui()
  const [{ data }] = useQuery({ query: NotificationTextsDocument, variables: { id: setId } })
  const templates = data?.node?.__typename === 'NotificationSet' ? data.node.templates : []
  const [chosen, setChosen] = useState<NotificationType | null>(null)
  const type = chosen ?? templates[0]?.type ?? null
  const isHtml = templates.find((template) => template.type === type)?.bodyIsHtml === true
  const preview = usePreview(
    NotificationPictureDocument,
    type ? { notificationSetId: setId, type, values: currency ? [{ name: 'currency', value: currency }] : null } : null,
  )
  if (data && templates.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>This set has no texts yet.</Trans>
      </Text>
    )
  }
  const { answer } = preview
  return (
    <PreviewFrame
      title={<Trans>What customers read</Trans>}
      preview={preview}
      height={HEIGHT}
      example={
        <Select
          size="xs"
          w={280}
          label={t`Notification`}
          allowDeselect={false}
          data={templates.map(({ type: value }) => {
            const label = types.find((one) => one.value === value)?.label
            return { value, label: label ? i18n._(label) : value }
          })}
          value={type}
          onChange={(value) => setChosen(value as NotificationType)}
        />
      }
    >
      {answer && (
        <Stack gap="sm">
          {answer.subject !== null && <Text fw={650}>{answer.subject}</Text>}
          {answer.body !== null &&
            (isHtml ? (
              // The operator's own HTML stands in a frame that runs no scripts and belongs to no origin.
              <Box
                component="iframe"
                sandbox=""
                srcDoc={answer.body}
                title={t`Email`}
                w="100%"
                h={220}
                bg="white"
                bd="1px solid var(--mantine-color-default-border)"
              />
            ) : (
              <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                {answer.body}
              </Text>
            ))}
          {answer.smsText !== null && (
            <Code block aria-label={t`SMS`}>
              {answer.smsText}
            </Code>
          )}
          {answer.body === null && answer.smsText === null && (
            <Text size="sm" c="dimmed">
              <Trans>This type has no text to show.</Trans>
            </Text>
          )}
        </Stack>
      )}
    </PreviewFrame>
  )
}
