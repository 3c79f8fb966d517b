// A record that stays, with the ways to what is in the way.

import { Trans } from '@lingui/react/macro'
import { List, Stack, Text } from '@mantine/core'
import { NAMED } from '../../classes/actions/Reasons'
import { RecordLink } from '../ShownValue'
import type { Refused } from './refused'

export function RefusedRecord({ record, messages, blockers }: Refused) {
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
          {blockers.length >= NAMED && (
            <Text size="sm">
              <Trans>These are the first ten. Once they are out of the way, the next ones are named.</Trans>
            </Text>
          )}
        </>
      )}
    </Stack>
  )
}
