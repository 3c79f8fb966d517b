// Results of a batch, record by record.

import { Plural, useLingui } from '@lingui/react/macro'
import { Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { IconDone, IconError } from '../../ui/icons'
import { Reasons } from '../Reasons'
import { type Outcome, refusedAmong } from './outcomes'

const ICON = 18

interface OutcomeListProps {
  outcomes: readonly Outcome[]
  isOfClasses?: boolean
  /** The way to what was made of a record. */
  linkOf?: (outcome: Outcome) => ReactNode
}

export function OutcomeList({ outcomes, isOfClasses, linkOf }: OutcomeListProps) {
  const { t } = useLingui()
  const refused = refusedAmong(outcomes).length
  const done = outcomes.length - refused
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {outcomes.some(({ isRequested }) => isRequested) ? (
          <Plural value={done} one="Approval asked for: #" other="Approval asked for: #" />
        ) : (
          <Plural value={done} one="# done" other="# done" />
        )}
        , <Plural value={refused} one="# refused" other="# refused" />
      </Text>
      {outcomes.map((outcome) => {
        const { id, name, errors, isRequested } = outcome
        return (
          <Group key={id} gap="sm" wrap="nowrap" align="flex-start">
            {errors.length === 0 ? (
              <IconDone
                size={ICON}
                color="var(--app-accent)"
                role="img"
                aria-label={isRequested ? t`Asked for approval` : t`Done`}
                style={{ flexShrink: 0 }}
              />
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
              <Reasons errors={errors} classId={isOfClasses ? id : undefined} />
              {errors.length === 0 && linkOf?.(outcome)}
            </div>
          </Group>
        )
      })}
    </Stack>
  )
}
