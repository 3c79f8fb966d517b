// A class that is on its way, in the layout that it will have.

import { Skeleton, Stack } from '@mantine/core'
import type { Panel } from '../../panels/panel'
import { FormSkeleton } from '../../ui/states'

export function EditorSkeleton({ panels }: { panels: readonly Panel[] }) {
  return (
    <div className="app-editor-page" aria-busy>
      <div className="app-editor-head">
        <Skeleton height={28} width={280} />
      </div>
      <div className="app-editor">
        <Stack className="app-panels" gap={12} visibleFrom="sm">
          {panels.map(({ name }) => (
            <Skeleton key={name} height={16} width="70%" />
          ))}
        </Stack>
        <div className="app-editor-content">
          <FormSkeleton fields={6} />
        </div>
      </div>
    </div>
  )
}
