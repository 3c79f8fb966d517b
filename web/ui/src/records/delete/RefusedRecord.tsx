// A record that stays, with the ways to what is in the way.

import { Plural, Trans } from '@lingui/react/macro'
import { List, Stack, Text } from '@mantine/core'
import { RecordLink } from '../../links/RecordLink'
import type { Refused } from './refused'

export function RefusedRecord({ record, messages, blockers, more }: Refused) {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {record.name}
      </Text>
      {messages.map((message) => (
        <Text key={message} size="sm">
          {message}
        </Text>
      ))}
      {blockers.length > 0 && (
        <>
          <Text size="sm">
            <Trans>Among them:</Trans>
          </Text>
          <List size="sm">
            {blockers.map(({ __typename, id, name }) => (
              <List.Item key={id}>
                <RecordLink type={__typename} id={id} name={name} />
              </List.Item>
            ))}
          </List>
          {more > 0 && (
            <Text size="sm" c="dimmed">
              <Plural value={more} one="and # more." other="and # more." />{' '}
              <Trans>Once these are out of the way, the next ones are named.</Trans>
            </Text>
          )}
        </>
      )}
    </Stack>
  )
}
