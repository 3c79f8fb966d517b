// Why something was not done, with the records that are in the way: each a link, where it has a page.

import { Plural, Trans } from '@lingui/react/macro'
import { Anchor, List, Stack, Text } from '@mantine/core'
import type { Blocker, Refusal } from '../api/errors'
import { countIn } from '../forms/problems/usage'
import { CUSTOMERS_VIEW } from '../links/address'
import { RecordLink } from '../links/RecordLink'
import { toClass } from '../links/toClass'

interface ReasonsProps {
  errors: readonly Refusal[]
  /** The class whose customers are in the way. */
  classId?: string
}

export function Reasons({ errors, classId }: ReasonsProps) {
  return (
    <Stack gap="xs">
      {errors.map(({ message, usedBy, values }) => (
        <div key={message}>
          <Text size="sm">{message}</Text>
          <Named usedBy={usedBy ?? []} />
          {usedBy && <TheRest more={countIn(values) - usedBy.length} classId={classId} />}
        </div>
      ))}
    </Stack>
  )
}

/** Said of a class that was read again and taken, since somebody else had saved it. */
export function ReadAgain() {
  return (
    <Text size="sm" c="dimmed">
      <Trans>The class is shown as it is now. You can try again.</Trans>
    </Text>
  )
}

/** Who is in the way. What the viewer may not know by name is counted, and leads nowhere. */
function Named({ usedBy }: { usedBy: readonly Blocker[] }) {
  const named = usedBy.filter(({ name }) => name !== undefined)
  if (named.length === 0) return null
  return (
    <List size="sm" withPadding>
      {named.map(({ __typename, id, name = '' }) => (
        <List.Item key={id}>
          <RecordLink type={__typename} id={id} name={name} />
        </List.Item>
      ))}
    </List>
  )
}

/** How to see those that are not named. */
function TheRest({ more, classId }: { more: number; classId?: string }) {
  if (more <= 0) return null
  return (
    <Text size="sm" c="dimmed">
      <Plural value={more} one="and # more." other="and # more." />{' '}
      {classId ? (
        <Anchor inherit renderRoot={toClass(classId, CUSTOMERS_VIEW)}>
          <Trans>Show all customers of the class</Trans>
        </Anchor>
      ) : (
        <Trans>Once these are resolved, the next ones are listed.</Trans>
      )}
    </Text>
  )
}
