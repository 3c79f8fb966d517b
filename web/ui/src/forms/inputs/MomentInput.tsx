// An instant to come, typed as day and time; what was understood stands below with its zone.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useFormats } from '../../ui/language/formats'
import { nextMonth, type TypedMoment } from '../../ui/language/typedMoment'
import { useTypedMoment } from '../../ui/language/useTypedMoment'

interface MomentInputProps {
  value: TypedMoment
  /** The instant that is there before anything is typed. */
  kept: string | null
  onChange: (value: TypedMoment) => void
  /** Why it can't be that instant. */
  error?: string | null
}

export function MomentInput({ value, kept, onChange, error }: MomentInputProps) {
  const { t } = useLingui()
  const { fullMoment } = useFormats()
  const { momentOf, typed } = useTypedMoment(kept)
  const moment = momentOf(value)
  const now = new Date()
  const sample = typed(nextMonth(now)).day
  const newYear = new Date(now.getFullYear() + 1, 0, 1)
  return (
    <Stack gap={6} role="group" aria-label={t`When it is applied`}>
      <Group gap="xs" align="flex-start">
        <TextInput
          label={t`Date`}
          w={150}
          placeholder={sample}
          autoComplete="off"
          inputMode="numeric"
          error={error}
          aria-describedby="typed-moment"
          value={value.day}
          onChange={({ currentTarget }) => onChange({ ...value, day: currentTarget.value })}
        />
        <TextInput
          label={t`Time`}
          w={90}
          placeholder="00:00"
          autoComplete="off"
          inputMode="numeric"
          aria-describedby="typed-moment"
          value={value.time}
          onChange={({ currentTarget }) => onChange({ ...value, time: currentTarget.value })}
        />
      </Group>
      <Text id="typed-moment" size="xs" c="dimmed" aria-live="polite">
        {moment ? fullMoment(moment) : <Trans>Type a date such as {sample}, and a time such as 00:00.</Trans>}
      </Text>
      <Group gap={6}>
        <Button size="compact-sm" variant="default" onClick={() => onChange(typed(nextMonth(now)))}>
          <Trans>First of next month</Trans>
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChange(typed(newYear))}>
          <Trans>New Year</Trans>
        </Button>
      </Group>
    </Stack>
  )
}
