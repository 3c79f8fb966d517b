// Search by day: opens the version that the class had at the end of it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useClient } from 'urql'
import { ClassVersionFoundDocument } from '../api/reseller/versions/graphql'
import { DayInput } from '../forms/inputs/DayInput'
import { FIRST_PANEL } from '../links/address'
import { DialogForm, SubmitButton } from '../ui/dialogs/DialogForm'
import { failureOf } from '../ui/failure'
import { useFormats } from '../ui/language/formats'

/** The first moment after a day, where the reader is. */
export function endOf(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day + 1).toISOString()
}

export function VersionOfDay({ classId, present }: { classId: string; present: number }) {
  const { t } = useLingui()
  const { day } = useFormats()
  const client = useClient()
  const navigate = useNavigate()
  const [date, setDate] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  const open = async () => {
    if (!date) {
      setProblem(t`This is needed.`)
      return
    }
    const where = { at: { lt: endOf(date) } }
    const { data, error } = await client.query(
      ClassVersionFoundDocument,
      { id: classId, where },
      { requestPolicy: 'network-only' },
    )
    const version = data?.customerClass?.versions.nodes[0]
    if (!version) {
      setProblem(error ? failureOf(error) : t`No version is kept from before the end of ${day(date)}.`)
      return
    }
    const search = version.version === present ? {} : { version: version.version }
    void navigate({ to: '/classes/$classId/$panel', params: { classId, panel: FIRST_PANEL }, search })
  }
  return (
    <DialogForm onSubmit={() => void open()}>
      <Group gap="xs" align="flex-start">
        <Text component="label" htmlFor="what-held-on" size="sm" c="dimmed" mt={8}>
          <Trans>What held on</Trans>
        </Text>
        <DayInput
          id="what-held-on"
          value={date}
          error={problem}
          onChange={(typed) => {
            setDate(typed)
            setProblem(null)
          }}
        />
        <SubmitButton variant="default">
          <Trans>Open</Trans>
        </SubmitButton>
      </Group>
    </DialogForm>
  )
}
