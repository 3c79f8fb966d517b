// A record's name, leading to its page where it has one.

import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { usePlace } from './address'

export function RecordLink({ type, id, name }: { type: string | undefined; id: string; name: string }) {
  const place = usePlace(type, id)
  return place ? (
    <Anchor inherit renderRoot={(props) => <Link {...place} {...props} />}>
      {name}
    </Anchor>
  ) : (
    name
  )
}
