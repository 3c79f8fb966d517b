// A class that is on its way, in the layout that it will have.

import { Box, Group, Paper, Skeleton, Stack } from '@mantine/core'
import type { Panel } from '../../panels/panel'
import { FormSkeleton } from '../../ui/states'
import { PANEL_LIST_WIDTH } from './PanelList'

export function EditorSkeleton({ panels }: { panels: readonly Panel[] }) {
  return (
    <Stack aria-busy>
      <Skeleton height={34} width={280} />
      <Group align="flex-start" wrap="nowrap" gap="lg">
        <Stack gap={22} w={PANEL_LIST_WIDTH} pt="sm" visibleFrom="sm">
          {panels.map(({ name }) => (
            <Skeleton key={name} height={16} width="70%" />
          ))}
        </Stack>
        <Box flex={1}>
          <Paper withBorder p="lg">
            <FormSkeleton fields={6} />
          </Paper>
        </Box>
      </Group>
    </Stack>
  )
}
