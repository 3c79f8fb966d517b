// Tasks of administrators: requests for approval first, then planned and failed changes.

import { Trans, useLingui } from '@lingui/react/macro'
import { Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { AdminPlannedChangesDocument } from '../api/admin/planned/graphql'
import { PlannedFilter } from '../planned/PlannedFilter'
import { PlannedList } from '../planned/PlannedList'
import { usePageTitle } from '../ui/title'
import { RequestList } from './RequestList'

export default function WaitingPage() {
  const { t } = useLingui()
  const [round, setRound] = useState(0)
  usePageTitle(t`Planned and waiting`)
  // An approved change may be planned now.
  const begin = () => setRound((before) => before + 1)
  return (
    <Stack>
      <Title order={1} size="h2">
        <Trans>Planned and waiting</Trans>
      </Title>
      <PlannedFilter />
      <Title order={2} size="h3">
        <Trans>Requests for approval</Trans>
      </Title>
      <RequestList key={`requests ${round}`} onChanged={begin} />
      <Title order={2} size="h3" mt="md">
        <Trans>Planned changes</Trans>
      </Title>
      <PlannedList key={`planned ${round}`} document={AdminPlannedChangesDocument} onChanged={begin} />
    </Stack>
  )
}
