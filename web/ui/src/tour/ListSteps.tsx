// Above the list of classes: the first steps of a system that has nothing but its default class, and in the demo the offer
// of the tour, until somebody has taken it or left it.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Anchor, Button, Group, Text } from '@mantine/core'
import { leaveAt, takeUp, useTourPlace } from '../keys/tour'
import { toClass } from '../links/toClass'
import { useSession } from '../session/ViewerContext'
import { useTourClass } from './useTourClass'

interface ListStepsProps {
  /** The only class there is, which is the default one; undefined where there are others, or none. */
  only?: { id: string; name: string }
  onCreate: () => void
}

export default function ListSteps({ only, onCreate }: ListStepsProps) {
  const { t } = useLingui()
  const { userName } = useSession().viewer
  const place = useTourPlace(userName)
  const isDemo = useTourClass()?.isDemo
  if (only) {
    return (
      <Alert title={t`First steps`} role="region" aria-label={t`First steps`}>
        <Text component="ol" size="sm" m={0} ps="lg">
          <li>
            <Trans>
              Make your first class: its name, business model and currency. Everything else has a default that you can
              change later.
            </Trans>
          </li>
          <li>
            <Trans>Go through its panels: how its customers are invoiced, taxed, reminded and limited.</Trans>
          </li>
          <li>
            <Trans>
              Put customers on it. New customers start on{' '}
              <Anchor inherit underline="always" renderRoot={toClass(only.id)}>
                {only.name}
              </Anchor>
              , unless you say otherwise.
            </Trans>
          </li>
        </Text>
        <Button size="xs" mt="sm" onClick={onCreate}>
          <Trans>Make the first class</Trans>
        </Button>
      </Alert>
    )
  }
  if (!isDemo || place) return null
  return (
    <Alert py={5} px="sm" role="region" aria-label={t`Guided tour`}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          <Text span inherit fw={600}>
            <Trans>New here?</Trans>
          </Text>{' '}
          <Trans>
            A tour of five stops shows what there is. It can be left at any stop and resumed from your menu.
          </Trans>
        </Text>
        <Group gap="xs">
          <Button size="compact-sm" onClick={() => takeUp(userName)}>
            <Trans>Take the tour</Trans>
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => leaveAt(userName, 0)}>
            <Trans>Not now</Trans>
          </Button>
        </Group>
      </Group>
    </Alert>
  )
}
