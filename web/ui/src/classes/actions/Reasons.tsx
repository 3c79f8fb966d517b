// Why something was not done, with the records that are in the way: each a link, where it has a page.

import { List, Stack, Text } from '@mantine/core'
import { RecordLink } from '../../records/ShownValue'
import type { WriteError } from '../errors'

export function Reasons({ errors }: { errors: readonly WriteError[] }) {
  return (
    <Stack gap="xs">
      {errors.map(({ code, message, usedBy }) => (
        <div key={`${code}.${message}`}>
          <Text size="sm">{message}</Text>
          {usedBy && usedBy.length > 0 && (
            <List size="sm" withPadding>
              {usedBy.map((blocker) => (
                <List.Item key={blocker.id}>
                  <RecordLink type={blocker.__typename} id={blocker.id} name={blocker.name ?? blocker.__typename} />
                </List.Item>
              ))}
            </List>
          )}
        </div>
      ))}
    </Stack>
  )
}
