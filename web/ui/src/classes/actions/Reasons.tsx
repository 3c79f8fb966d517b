// Why something was not done, with the records that are in the way: each a link, where it has a page.

import { Trans } from '@lingui/react/macro'
import { Anchor, List, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { RecordLink } from '../../records/ShownValue'
import { CUSTOMERS_VIEW } from '../editor/views'
import type { WriteError } from '../errors'

/** So many of those in the way are named by the server. */
export const NAMED = 10

interface ReasonsProps {
  errors: readonly WriteError[]
  /** The class whose customers are in the way. */
  classId?: string
}

export function Reasons({ errors, classId }: ReasonsProps) {
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
          {usedBy && usedBy.length >= NAMED && <TheRest classId={classId} />}
        </div>
      ))}
    </Stack>
  )
}

/** How to see those that are not named. */
function TheRest({ classId }: { classId?: string }) {
  return (
    <Text size="sm" c="dimmed">
      {classId ? (
        <Trans>
          These are the first ten.{' '}
          <Anchor
            inherit
            renderRoot={(props) => (
              <Link to="/classes/$classId/$panel" params={{ classId, panel: CUSTOMERS_VIEW }} {...props} />
            )}
          >
            Show all customers of the class
          </Anchor>
        </Trans>
      ) : (
        <Trans>These are the first ten. Once they are out of the way, the next ones are named.</Trans>
      )}
    </Text>
  )
}
