// A record's name, leading to its page where it has one.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAddress } from './address'

export function RecordLink({ type, id, name }: { type: string | undefined; id: string; name: ReactNode }) {
  const address = useAddress(type, id)
  return address ? (
    <Link {...address} className="app-link">
      {name}
    </Link>
  ) : (
    name
  )
}
