// Placeholders for content that is loading, absent or failed. Skeletons have the size of the content.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Skeleton, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'
import { IconEmpty, IconError } from './icons'

/** Something that could not be loaded, in people's words, with what to do. */
export function ErrorState({ message, onRetry }: { message: string; onRetry?: () => void }) {
  const { t } = useLingui()
  return (
    <Alert color="red" role="alert" icon={<IconError />} title={t`This can’t be shown right now`} m="md">
      <Stack align="flex-start" gap="sm">
        <Text size="sm">{message}</Text>
        {onRetry && (
          <Button variant="default" size="xs" onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        )}
      </Stack>
    </Alert>
  )
}

/** A page that failed. A page that can't be loaded is mostly one of an older version: the app is then reloaded. */
export function RouteError({ error }: { error: unknown }) {
  const { t } = useLingui()
  const missing = /dynamically imported|module script|preload/i.test(String(error))
  return (
    <ErrorState
      message={missing ? t`This part of the app could not be loaded.` : t`Something went wrong on this page.`}
      onRetry={() => window.location.reload()}
    />
  )
}

interface EmptyStateProps {
  title: string
  /** It is all that there is on the page. */
  page?: boolean
  children?: ReactNode
}

/** Nothing is there: says so, and what to do about it. */
export function EmptyState({ title, page = false, children }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py={56} px="md">
      <IconEmpty size={36} stroke={1.4} color="var(--mantine-color-dimmed)" aria-hidden />
      <Title order={page ? 1 : 2} size="h4">
        {title}
      </Title>
      {children}
    </Stack>
  )
}

/** An address that leads to nothing that the person can see: says so, and leads back. */
export function MissingState({ title }: { title: string }) {
  return (
    <EmptyState page title={title}>
      <Text size="sm" c="dimmed">
        <Trans>It may have been deleted, or you don’t have access to it.</Trans>
      </Text>
      <Button variant="default" renderRoot={(props) => <Link to="/classes" {...props} />}>
        <Trans>Go to customer classes</Trans>
      </Button>
    </EmptyState>
  )
}

/** A value that isn't there, by what that is called. */
export function Unset({ children }: { children?: ReactNode }) {
  return <span className="app-dimmed">{children ?? <Trans>Not set</Trans>}</span>
}

/** As many rows as a screen shows. */
const SKELETON_ROWS = 14

/** Rows of a table that are on their way. */
export const TableSkeleton = memo(function TableSkeleton({ rows, columns }: { rows: number; columns: number }) {
  return Array.from({ length: Math.min(rows, SKELETON_ROWS) }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all the same and never move.
    <tr key={row} aria-hidden className="app-skeleton">
      {Array.from({ length: columns }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <td key={column} />
      ))}
    </tr>
  ))
})

/** The fields of a form that is on its way. */
export function FormSkeleton({ fields }: { fields: number }) {
  return (
    <Stack gap="lg" aria-hidden>
      {Array.from({ length: fields }, (_, field) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields are all the same and never move.
        <Stack key={field} gap={8}>
          <Skeleton height={10} width={140} />
          <Skeleton height={34} />
        </Stack>
      ))}
    </Stack>
  )
}
