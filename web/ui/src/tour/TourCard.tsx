// The guided tour: a card at the foot of each of its stops, which leads on, back and out. Whoever opens another page
// stays on it, and finds the way to the stop on the card.

import './tour.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CloseButton, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useMatchRoute, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { arrive, goTo, leaveAt, useIsLed } from '../keys/tour'
import { useSession } from '../session/ViewerContext'
import { addressOf, STOPS } from './stops'
import { useTourClass } from './useTourClass'

export default function TourCard({ stop: at }: { stop: number }) {
  const { t, i18n } = useLingui()
  const { userName } = useSession().viewer
  const navigate = useNavigate()
  const matches = useMatchRoute()
  const isLed = useIsLed(userName)
  const number = Math.min(at, STOPS.length - 1)
  const stop = STOPS[number]
  const classId = useTourClass()?.id
  const address = stop && addressOf(stop, classId)
  const isElsewhere =
    address !== undefined &&
    !matches({ ...address, includeSearch: false }) &&
    !matches({ ...address, includeSearch: false, pending: true })
  const isLast = number === STOPS.length - 1
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isLed || !address) return
    arrive()
    void navigate(address)
    card.current?.focus()
  }, [isLed, address, navigate])
  if (!stop) return null
  const count = STOPS.length
  return (
    <Paper
      component="aside"
      withBorder
      shadow="lg"
      p="md"
      className="app-tour app-no-print"
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
          <CloseButton aria-label={t`Leave the tour`} onClick={() => leaveAt(userName, number)} />
        </Group>
        <div aria-live="polite">
          <Title order={2} size="h4">
            {i18n._(stop.title)}
          </Title>
          <Text size="sm">{i18n._(stop.text)}</Text>
        </div>
        {isElsewhere && !isLed && (
          <Button size="xs" variant="light" style={{ alignSelf: 'flex-start' }} onClick={() => goTo(userName, number)}>
            <Trans>Show this stop</Trans>
          </Button>
        )}
        <Group gap="xs" justify="flex-end">
          <Button size="xs" variant="subtle" onClick={() => leaveAt(userName, isLast ? 0 : number)}>
            {isLast ? <Trans context="end of the tour">Done</Trans> : <Trans>Skip the tour</Trans>}
          </Button>
          {number > 0 && (
            <Button size="xs" variant="default" onClick={() => goTo(userName, number - 1)}>
              <Trans>Back</Trans>
            </Button>
          )}
          {!isLast && (
            <Button size="xs" onClick={() => goTo(userName, number + 1)}>
              <Trans>Next stop</Trans>
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  )
}
