// Other classes that are planned to get the same: chosen one after the other, each with what would become of it.

import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Group, Stack, Text } from '@mantine/core'
import { PlannableClassesDocument } from '../../api/reseller/planned/graphql'
import type { Outcome } from '../../changes/batch/outcomes'
import { Reasons } from '../../changes/Reasons'
import { ReferencePicker } from '../../forms/inputs/reference/ReferencePicker'
import { IconRemove } from '../../ui/icons'

/** Classes of one plan, the one that is edited among them. */
const MOST = 100

interface OtherClassesProps {
  classId: string
  chosen: readonly { id: string; name: string }[]
  outcomes: readonly Outcome[]
  onChange: (chosen: readonly { id: string; name: string }[]) => void
}

export function OtherClasses({ classId, chosen, outcomes, onChange }: OtherClassesProps) {
  const { t } = useLingui()
  const taken = [classId, ...chosen.map(({ id }) => id)]
  return (
    <Stack gap="xs">
      {chosen.length > 0 && (
        <Stack component="ul" gap={4} aria-label={t`Other classes that get the same`} m={0} p={0}>
          {chosen.map((one) => (
            <Group component="li" key={one.id} gap="xs" wrap="nowrap" align="flex-start" style={{ listStyle: 'none' }}>
              <ActionIcon
                variant="default"
                aria-label={t`Leave out ${one.name}`}
                onClick={() => onChange(chosen.filter(({ id }) => id !== one.id))}
              >
                <IconRemove size={16} />
              </ActionIcon>
              <div>
                <Text size="sm" fw={600}>
                  {one.name}
                </Text>
                <Reasons errors={outcomes.find(({ id }) => id === one.id)?.errors ?? []} />
              </div>
            </Group>
          ))}
        </Stack>
      )}
      {taken.length < MOST ? (
        <ReferencePicker
          key={chosen.length}
          label={t`The same for another class`}
          source={{
            document: PlannableClassesDocument,
            unset: t`Add a class`,
          }}
          value={null}
          taken={taken}
          onChange={(_, one) => one && onChange([...chosen, one])}
        />
      ) : (
        <Text size="sm" c="dimmed">
          <Trans>One plan changes at most {MOST} classes.</Trans>
        </Text>
      )}
    </Stack>
  )
}
