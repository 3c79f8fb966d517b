// Below a list that is turned a page at a time: how much there is, and the way to the pages beside this one.

import { Trans } from '@lingui/react/macro'
import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'

interface PageInfo {
  hasNextPage: boolean
  endCursor?: string | null
}

/** The cursors of the pages that were turned, oldest first: as they are on the pages beside, where there are any. */
export function cursorsBeside(cursors: readonly string[], { hasNextPage, endCursor }: PageInfo) {
  return {
    previous: cursors.length > 0 ? cursors.slice(0, -1) : undefined,
    next: hasNextPage && endCursor ? [...cursors, endCursor] : undefined,
  }
}

interface PagerProps {
  cursors: readonly string[]
  /** Undefined while the page is on its way. */
  pageInfo: PageInfo | undefined
  onTurn: (cursors: string[]) => void
  /** How much there is, in words. */
  total: ReactNode
  /** Other settings of pages. */
  children?: ReactNode
}

export function Pager({ cursors, pageInfo, onTurn, total, children }: PagerProps) {
  const { previous, next } = cursorsBeside(cursors, pageInfo ?? { hasNextPage: false })
  return (
    <Group justify="space-between" gap="xs" className="app-pager">
      <Text size="sm" c="dimmed" aria-live="polite">
        {total}
      </Text>
      <Group gap="xs">
        {children}
        <Button variant="default" size="compact-sm" disabled={!previous} onClick={() => previous && onTurn(previous)}>
          <Trans>Previous</Trans>
        </Button>
        <Button variant="default" size="compact-sm" disabled={!next} onClick={() => next && onTurn(next)}>
          <Trans>Next</Trans>
        </Button>
      </Group>
    </Group>
  )
}
