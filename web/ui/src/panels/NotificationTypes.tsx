// Notifications, types: what customers are told, in whose words and by which channels, ticked by type or by category.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Stack, Text } from '@mantine/core'
import { NotificationSetChoicesDocument } from '../api/reseller/graphql'
import { FormFields } from '../forms/FormFields'
import { Section } from '../forms/Section'
import { NotificationPreview } from '../previews/NotificationPreview'
import { WithPreview } from '../previews/WithPreview'
import { settingOf } from './facts'
import { type PanelReference, PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'
import { NotificationTable } from './parts/NotificationTable'

const REFERENCES: Record<string, PanelReference> = {
  notificationSet: { type: 'NotificationSet', document: NotificationSetChoicesDocument },
}

export default function NotificationTypes(props: PanelBodyProps) {
  const { facts } = props
  const ofClass = settingOf(facts, 'WebSelfCare', ['webSelfCare'], 'defaultLanguage') as string
  return (
    <PanelScope {...props} references={REFERENCES}>
      <WithPreview isSingle preview={<NotificationPreview currency={facts.currency?.name} ofClass={ofClass} />}>
        <Section>
          <FormFields />
        </Section>
        <Section title={msg`What is sent`}>
          <Stack gap="xs">
            <Text size="sm" c="dimmed">
              <Trans>A type is sent only through the channels it supports. Business-critical types are marked.</Trans>
            </Text>
            <NotificationTable />
          </Stack>
        </Section>
      </WithPreview>
    </PanelScope>
  )
}
