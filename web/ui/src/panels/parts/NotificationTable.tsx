// The table of notification types: a box for each channel of each type, and one for a whole category.

import { useLingui } from '@lingui/react/macro'
import { Badge, Checkbox, Group, Table, Text } from '@mantine/core'
import { memo } from 'react'
import type { Choice } from '../../api/metadata'
import { useEntered, useProblem, useScope } from '../../forms/scope'
import { type FormValues, groupForm } from '../../forms/values'
import { byCategory, CATEGORIES, CHANNELS, type Channel, isSent, supports, switched } from './notification_flags'

const FLAGS = 'flags'
const CHANNEL_NAMES = Object.keys(CHANNELS) as Channel[]

function flagsIn(values: FormValues): FormValues[] {
  return (values[FLAGS] as FormValues[] | undefined) ?? []
}

function useSwitch() {
  const { form } = useScope()
  return (types: readonly string[], channel: Channel, on: boolean) =>
    form.set([FLAGS], switched(flagsIn(form.values()), types, channel, on))
}

export function NotificationTable() {
  const { t, i18n } = useLingui()
  const { form, fields } = useScope()
  const flags = fields.find(({ name }) => name === FLAGS)
  if (!flags) return null
  const types = groupForm(flags, form.forms).find(({ name }) => name === 'type')?.choices ?? []
  return (
    <Table verticalSpacing={6} aria-label={t`Notification types`} maw={860}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t`Notification`}</Table.Th>
          <Table.Th w={76}>{t`Email`}</Table.Th>
          <Table.Th w={76}>{t`SMS`}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {byCategory(types).map(([category, ofCategory]) => (
        <Table.Tbody key={category}>
          <CategoryRow title={CATEGORIES[category] ? i18n._(CATEGORIES[category]) : category} types={ofCategory} />
          {ofCategory.map((type) => (
            <TypeRow key={type.value} type={type} />
          ))}
        </Table.Tbody>
      ))}
    </Table>
  )
}

function CategoryRow({ title, types }: { title: string; types: readonly Choice[] }) {
  return (
    <Table.Tr bg="var(--app-background)">
      <Table.Th scope="rowgroup">{title}</Table.Th>
      {CHANNEL_NAMES.map((channel) => (
        <Table.Td key={channel}>
          <CategoryBox title={title} channel={channel} types={types.filter((type) => supports(type, channel))} />
        </Table.Td>
      ))}
    </Table.Tr>
  )
}

interface CategoryBoxProps {
  title: string
  channel: Channel
  types: readonly Choice[]
}

function CategoryBox({ title, channel, types }: CategoryBoxProps) {
  const { t } = useLingui()
  const { readOnly, asFacts } = useScope()
  const change = useSwitch()
  const sent = useEntered((values) => types.filter(({ value }) => isSent(flagsIn(values), value, channel)).length)
  if (types.length === 0) return null
  const all = sent === types.length
  if (asFacts) return <Text span fz="sm">{t`${sent} of ${types.length}`}</Text>
  return (
    <Checkbox
      size="sm"
      aria-label={channel === 'email' ? t`${title}: all by email` : t`${title}: all by SMS`}
      checked={all}
      indeterminate={sent > 0 && !all}
      disabled={readOnly}
      onChange={() =>
        change(
          types.map(({ value }) => value),
          channel,
          !all,
        )
      }
    />
  )
}

const TypeRow = memo(function TypeRow({ type }: { type: Choice }) {
  const { t, i18n } = useLingui()
  const { form } = useScope()
  const row = useEntered((values) => flagsIn(values).findIndex((flag) => flag.type === type.value))
  const problem = useProblem(form, [FLAGS, row], true)
  const silent = useEntered(
    (values) => type.notification?.critical === true && !isSent(flagsIn(values), type.value, 'email'),
  )
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Group gap="xs">
          <Text size="sm">{i18n._(type.label)}</Text>
          {type.notification?.critical && <Badge variant="default">{t`Critical`}</Badge>}
        </Group>
        {type.help && (
          <Text size="xs" c="dimmed">
            {i18n._(type.help)}
          </Text>
        )}
        {silent && (
          <Text size="xs" fw={600} role="status">
            {t`Business-critical: without it, customers are not informed of this by email.`}
          </Text>
        )}
        {problem && (
          <Text size="xs" c="var(--mantine-color-error)" role="alert">
            {problem}
          </Text>
        )}
      </Table.Th>
      {CHANNEL_NAMES.map((channel) => (
        <Table.Td key={channel}>{supports(type, channel) && <TypeBox type={type} channel={channel} />}</Table.Td>
      ))}
    </Table.Tr>
  )
})

function TypeBox({ type, channel }: { type: Choice; channel: Channel }) {
  const { t, i18n } = useLingui()
  const { readOnly, asFacts } = useScope()
  const change = useSwitch()
  const on = useEntered((values) => isSent(flagsIn(values), type.value, channel))
  const name = i18n._(type.label)
  if (asFacts) return on ? t`Yes` : <Text span fz="sm" c="dimmed">{t`No`}</Text>
  return (
    <Checkbox
      size="sm"
      aria-label={channel === 'email' ? t`${name} by email` : t`${name} by SMS`}
      checked={on}
      disabled={readOnly}
      onChange={() => change([type.value], channel, !on)}
    />
  )
}
