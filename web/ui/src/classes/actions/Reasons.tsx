// Why something was not done, with the records that are in the way: each a link, where it has a page.

import { Plural, Trans } from '@lingui/react/macro'
import { Anchor, List, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { WriteError } from '../../api/errors'
import { countIn } from '../../forms/usage'
import { CUSTOMERS_VIEW } from '../../links/address'
import { RecordLink } from '../../links/RecordLink'

interface ReasonsProps {
  errors: readonly WriteError[]
  /** The class whose customers are in the way. */
  classId?: string
}

export function Reasons({ errors, classId }: ReasonsProps) {
  return (
    <Stack gap="xs">
      {errors.map(({ code, message, usedBy, values }) => (
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
          {usedBy && <TheRest more={countIn(values) - usedBy.length} classId={classId} />}
        </div>
      ))}
    </Stack>
  )
}

/** How to see those that are not named. */
function TheRest({ more, classId }: { more: number; classId?: string }) {
  if (more <= 0) return null
  return (
    <Text size="sm" c="dimmed">
      <Plural value={more} one="and # more." other="and # more." />{' '}
      {classId ? (
        <Anchor
          inherit
          renderRoot={(props) => (
            <Link to="/classes/$classId/$panel" params={{ classId, panel: CUSTOMERS_VIEW }} {...props} />
          )}
        >
          <Trans>Show all customers of the class</Trans>
        </Anchor>
      ) : (
        <Trans>Once these are out of the way, the next ones are named.</Trans>
      )}
    </Text>
  )
}
