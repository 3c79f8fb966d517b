// Below a list that is turned a page at a time: how much there is, and the way to the pages beside this one.

import { Trans } from '@lingui/react/macro'
import { Button, Group, Text } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'

interface PageInfo {
  hasNextPage: boolean
  endCursor?: string | null
}

/**
 * The cursors of the pages that were turned, oldest first: as they are on the pages beside, where there are any. Until its
 * answer is there, a page shows an earlier one, whose end is not where the next one begins.
 */
export function cursorsBeside(
  cursors: readonly string[],
  { hasNextPage, endCursor }: PageInfo,
  isFetching: boolean,
): Record<'previous' | 'next', string[] | undefined> {
  return {
    previous: cursors.length > 0 ? cursors.slice(0, -1) : undefined,
    next: hasNextPage && endCursor && !isFetching ? [...cursors, endCursor] : undefined,
  }
}

interface TurnedPage {
  totalCount: number
  nodes: readonly unknown[]
}

/**
 * Hook that turns back from a page whose rows are gone, deleted here or by somebody else, once that is sure. Returns whether
 * the page has no rows, though there are some.
 */
export function useTurnBack(
  cursors: readonly string[],
  page: TurnedPage | undefined,
  isBusy: boolean,
  onTurn: (cursors: string[]) => void,
): boolean {
  const isWithoutRows = page?.nodes.length === 0
  const turn = useRef(() => {})
  turn.current = () => onTurn(cursors.slice(0, -1))
  /** How many pages there are before one that is gone. */
  const pagesBefore = isWithoutRows && !isBusy ? cursors.length : 0
  useEffect(() => {
    if (pagesBefore > 0) turn.current()
  }, [pagesBefore])
  return isWithoutRows && page.totalCount > 0
}

interface PagerProps {
  cursors: readonly string[]
  /** Undefined while the first page is on its way. */
  pageInfo: PageInfo | undefined
  /** The page that these cursors lead to is on its way: what is shown may be another. */
  isFetching: boolean
  onTurn: (cursors: string[]) => void
  /** How much there is, in words. */
  total: ReactNode
  /** Other settings of pages. */
  children?: ReactNode
}

export function Pager({ cursors, pageInfo, isFetching, onTurn, total, children }: PagerProps) {
  const { previous, next } = cursorsBeside(cursors, pageInfo ?? { hasNextPage: false }, isFetching)
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
        {/* Not disabled for the moment of a request, which would take the focus away. */}
        <Button
          variant="default"
          size="compact-sm"
          disabled={!pageInfo?.hasNextPage}
          onClick={() => next && onTurn(next)}
        >
          <Trans>Next</Trans>
        </Button>
      </Group>
    </Group>
  )
}
