// A class that is on its way, with its panels.

import { Skeleton, Stack } from '@mantine/core'
import { EditSkeleton } from '../../changes/head/EditSkeleton'
import type { Panel } from '../../panels/panel'

export function EditorSkeleton({ panels }: { panels: readonly Panel[] }) {
  return (
    <EditSkeleton
      beside={
        <Stack className="app-panels" gap={12} visibleFrom="sm">
          {panels.map(({ name }) => (
            <Skeleton key={name} height={16} width="70%" />
          ))}
        </Stack>
      }
    />
  )
}
