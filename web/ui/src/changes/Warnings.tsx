// Warnings about settings that are probably not meant, each beside its setting. They keep nobody from saving.

import { Plural } from '@lingui/react/macro'
import { Alert, List, Text } from '@mantine/core'
import { type WriteWarning, warningKey } from '../api/errors'
import { ChangeName } from './ChangeName'
import type { FieldIndex } from './fields'

interface WarningsProps {
  warnings: readonly WriteWarning[]
  index: FieldIndex
}

export function Warnings({ warnings, index }: WarningsProps) {
  if (warnings.length === 0) return null
  return (
    <Alert
      color="orange"
      role="status"
      title={<Plural value={warnings.length} one="Is this intended?" other="Are these intended?" />}
    >
      <List size="sm" spacing={4}>
        {warnings.map((one) => (
          <List.Item key={warningKey(one)}>
            <Text span inherit fw={600}>
              <ChangeName path={one.path} index={index} />
            </Text>
            {': '}
            {one.message}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
