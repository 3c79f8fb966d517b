// How many customers of a class have all settings of it, and how many override one: a bar, and what it shows in words.

import { Plural } from '@lingui/react/macro'

const HEIGHT = 10

interface FollowBarProps {
  customers: number
  /** Customers with settings of their own. */
  overriding: number
}

export function FollowBar({ customers, overriding }: FollowBarProps) {
  const following = Math.max(0, customers - overriding)
  const end = (100 * following) / customers
  return (
    <div className="app-follow">
      {/* Drawn, not a background: backgrounds are left out in print. What it shows stands below it. */}
      <svg aria-hidden width="100%" height={HEIGHT} preserveAspectRatio="none" viewBox={`0 0 100 ${HEIGHT}`}>
        <rect width={end} height={HEIGHT} fill="var(--app-accent)" />
        {overriding > 0 && <rect x={end} width={100 - end} height={HEIGHT} fill="var(--mantine-color-gray-6)" />}
      </svg>
      <ul>
        <li data-follows>
          <Plural value={following} one="# follows the class" other="# follow the class" />
        </li>
        <li>
          <Plural value={overriding} one="# overrides a setting" other="# override a setting" />
        </li>
      </ul>
    </div>
  )
}
