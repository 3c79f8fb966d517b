// Why something was not done, with the records that are in the way: each a link, where it has a page.

import { Anchor, List, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { placeOf } from '../../records/address'
import type { Blocker, WriteError } from '../errors'

export function Reasons({ errors }: { errors: readonly WriteError[] }) {
  return (
    <Stack gap="xs">
      {errors.map(({ code, message, usedBy }) => (
        <div key={`${code}.${message}`}>
          <Text size="sm">{message}</Text>
          {usedBy && usedBy.length > 0 && (
            <List size="sm" withPadding spacing={6}>
              {usedBy.map((blocker) => (
                <List.Item key={blocker.id}>
                  <BlockerLink blocker={blocker} />
                </List.Item>
              ))}
            </List>
          )}
        </div>
      ))}
    </Stack>
  )
}

function BlockerLink({ blocker: { __typename, id, name } }: { blocker: Blocker }) {
  const place = placeOf(__typename, id)
  if (!place) return name ?? __typename
  return (
    <Anchor fz="inherit" renderRoot={(props) => <Link {...place} {...props} />}>
      {name ?? __typename}
    </Anchor>
  )
}
