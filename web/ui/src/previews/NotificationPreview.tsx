// A notification of the chosen set as customers get it, with examples in place of its values.

import { Trans, useLingui } from '@lingui/react/macro'
import { Box, Code, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useLastRead } from '../api/lastRead'
import type { Choice } from '../api/metadata'
import {
  NotificationPreviewDocument,
  NotificationTextsDocument,
  type NotificationType,
} from '../api/reseller/previews/graphql'
import { languageName } from '../forms/inputs/languages'
import { useEntered, useScope } from '../forms/scope'
import { groupForm } from '../forms/values'
import { PreviewFrame } from './PreviewFrame'
import { usePreview } from './usePreview'

const HEIGHT = 140
const NO_TEMPLATES: readonly { type: NotificationType; language: string; bodyIsHtml: boolean }[] = []

interface OfClass {
  /** The class's: customers read no other. */
  currency: string | undefined
  /** The default language as it is entered, saved or not. */
  ofClass: string
}

export function NotificationPreview(facts: OfClass) {
  const { form, fields } = useScope()
  const setId = useEntered(({ notificationSet }) => notificationSet as string | null)
  const flags = fields.find(({ name }) => name === 'flags')
  if (!setId || !flags) return null
  const types = groupForm(flags, form.forms).find(({ name }) => name === 'type')?.choices ?? []
  return <SetPreview key={setId} setId={setId} types={types} {...facts} />
}

interface SetPreviewProps extends OfClass {
  setId: string
  types: readonly Choice[]
}

function SetPreview({ setId, types, currency, ofClass }: SetPreviewProps) {
  const { t, i18n } = useLingui()
  const [read] = useQuery({
    query: NotificationTextsDocument,
    variables: { id: setId },
    requestPolicy: 'cache-and-network',
  })
  const { error } = read
  const data = useLastRead(read)
  const templates = data?.node?.__typename === 'NotificationSet' ? data.node.templates : NO_TEMPLATES
  const [spoken, setSpoken] = useState<string | null>(null)
  const language = spoken ?? ofClass
  const [chosen, setChosen] = useState<NotificationType | null>(null)
  const type = chosen ?? templates[0]?.type ?? null
  const preview = usePreview(
    NotificationPreviewDocument,
    type && data
      ? {
          notificationSetId: setId,
          type,
          language,
          defaultLanguage: ofClass,
          values: currency ? [{ name: 'currency', value: currency }] : null,
        }
      : null,
  )
  if (data && templates.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>This set has no texts yet.</Trans>
      </Text>
    )
  }
  const { answer } = preview
  /** A text that is sent in another language is told of. */
  const isOther = (sent: string | null) => sent !== null && sent !== language
  const nameOf = (tag: string) => languageName(i18n.locale, tag)
  const isHtml = templates.some(
    (one) => one.type === type && one.language === answer?.emailLanguage && one.bodyIsHtml === true,
  )
  const languages = [...new Set([language, ofClass, ...templates.map((one) => one.language)])]
  return (
    <PreviewFrame
      title={<Trans>What customers read</Trans>}
      preview={error && !data ? { ...preview, failed: true } : preview}
      height={HEIGHT}
      example={
        <>
          <Select
            size="xs"
            w={280}
            label={t`Notification`}
            allowDeselect={false}
            data={[...new Set(templates.map((one) => one.type))].map((value) => {
              const label = types.find((one) => one.value === value)?.label
              return { value, label: label ? i18n._(label) : value }
            })}
            value={type}
            onChange={(value) => setChosen(value as NotificationType)}
          />
          <Select
            size="xs"
            w={200}
            label={t`Customer’s language`}
            allowDeselect={false}
            data={languages.map((value) => ({ value, label: nameOf(value) }))}
            value={language}
            onChange={setSpoken}
          />
        </>
      }
    >
      {answer && (
        <Stack gap="sm">
          {isOther(answer.emailLanguage) && (
            <Text size="sm" c="dimmed">
              <Trans>
                There is no email in {nameOf(language)}: customers get the one in {nameOf(answer.emailLanguage ?? '')}.
              </Trans>
            </Text>
          )}
          {isOther(answer.smsLanguage) && (
            <Text size="sm" c="dimmed">
              <Trans>
                There is no text message in {nameOf(language)}: customers get the one in{' '}
                {nameOf(answer.smsLanguage ?? '')}.
              </Trans>
            </Text>
          )}
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
            <Code block aria-label={t`SMS`} style={{ whiteSpace: 'pre-wrap' }}>
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
