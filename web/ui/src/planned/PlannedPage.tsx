// Planned changes that wait, and those that have failed.

import { Trans, useLingui } from '@lingui/react/macro'
import { Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { PlannedChangesDocument } from '../api/reseller/planned/graphql'
import { usePageTitle } from '../ui/title'
import { PlannedFilter } from './PlannedFilter'
import { PlannedList } from './PlannedList'

export default function PlannedPage() {
  const { t } = useLingui()
  const [round, setRound] = useState(0)
  usePageTitle(t`Planned and waiting`)
  return (
    <Stack>
      <Title order={1} size="h2">
        <Trans>Planned and waiting</Trans>
      </Title>
      <PlannedFilter />
      <PlannedList key={round} document={PlannedChangesDocument} onChanged={() => setRound((before) => before + 1)} />
    </Stack>
  )
}
