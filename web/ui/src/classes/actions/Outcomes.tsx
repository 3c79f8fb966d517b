// What became of each item of an action.

import { Plural, useLingui } from '@lingui/react/macro'
import { Group, Stack, Text } from '@mantine/core'
import { type Outcome, refusedAmong } from '../../changes/outcomes'
import { Reasons } from '../../changes/Reasons'
import { IconDone, IconError } from '../../ui/icons'

const ICON = 18

export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { t } = useLingui()
  const refused = refusedAmong(outcomes).length
  const done = outcomes.length - refused
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        <Plural value={done} one="# done" other="# done" />,{' '}
        <Plural value={refused} one="# refused" other="# refused" />
      </Text>
      {outcomes.map(({ id, name, errors }) => (
        <Group key={id} gap="sm" wrap="nowrap" align="flex-start">
          {errors.length === 0 ? (
            <IconDone size={ICON} color="var(--app-accent)" role="img" aria-label={t`Done`} style={{ flexShrink: 0 }} />
          ) : (
            <IconError
              size={ICON}
              color="var(--mantine-color-error)"
              role="img"
              aria-label={t`Refused`}
              style={{ flexShrink: 0 }}
            />
          )}
          <div>
            <Text size="sm" fw={600}>
              {name}
            </Text>
            <Reasons errors={errors} classId={id} />
          </div>
        </Group>
      ))}
    </Stack>
  )
}
