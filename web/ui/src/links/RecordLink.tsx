// A record's name, leading to its page where it has one.

import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAddress } from './address'

export function RecordLink({ type, id, name }: { type: string | undefined; id: string; name: string }) {
  const address = useAddress(type, id)
  return address ? (
    <Anchor inherit renderRoot={(props) => <Link {...address} {...props} />}>
      {name}
    </Anchor>
  ) : (
    name
  )
}
