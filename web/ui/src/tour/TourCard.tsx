// The guided tour: a card at the foot of each of its stops, which leads on, back and out.

import './tour.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CloseButton, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { goTo, leaveAt } from '../keys/tour'
import { STOPS } from './stops'
import { useTourClass } from './useTourClass'

export default function TourCard({ stop: at }: { stop: number }) {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const classId = useTourClass()?.id
  const number = Math.min(at, STOPS.length - 1)
  const stop = STOPS[number]
  const isLast = number === STOPS.length - 1
  const card = useRef<HTMLDivElement>(null)
  const go = useRef(navigate)
  go.current = navigate
  useEffect(() => {
    const { place } = STOPS[number] ?? { place: 'list' as const }
    if (place === 'list') void go.current({ to: '/classes' })
    else if (place === 'planned') void go.current({ to: '/planned' })
    else if (classId) {
      void go.current({ to: '/classes/$classId/$panel', params: { classId, panel: place.view } })
    }
    card.current?.focus()
  }, [number, classId])
  if (!stop) return null
  const count = STOPS.length
  return (
    <Paper
      component="aside"
      withBorder
      shadow="lg"
      p="md"
      className="app-tour"
      data-left={stop.isOnTheLeft}
      aria-label={t`Guided tour`}
      ref={card}
      tabIndex={-1}
    >
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Text size="xs" c="dimmed">
            <Trans>
              Stop {number + 1} of {count}
            </Trans>
          </Text>
          <CloseButton aria-label={t`Leave the tour`} onClick={() => leaveAt(number)} />
        </Group>
        <div aria-live="polite">
          <Title order={2} size="h4">
            {i18n._(stop.title)}
          </Title>
          <Text size="sm">{i18n._(stop.text)}</Text>
        </div>
        <Group gap="xs" justify="flex-end">
          <Button size="xs" variant="subtle" onClick={() => leaveAt(isLast ? 0 : number)}>
            {isLast ? <Trans>Done</Trans> : <Trans>Skip the tour</Trans>}
          </Button>
          {number > 0 && (
            <Button size="xs" variant="default" onClick={() => goTo(number - 1)}>
              <Trans>Back</Trans>
            </Button>
          )}
          {!isLast && (
            <Button size="xs" onClick={() => goTo(number + 1)}>
              <Trans>Next stop</Trans>
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  )
}
