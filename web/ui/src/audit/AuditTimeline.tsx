// The log as a timeline: day by day, save by save, each property from what to what.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Badge, Group, Spoiler, Stack, Table, Text, Timeline, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWorkspace } from '../classes/workspace'
import { RecordLink } from '../records/ShownValue'
import { AuditValue } from './AuditValue'
import { ACTION_WORDS } from './actions'
import { type AuditEntry, daysOf, type Save } from './saves'
import { type EntryPlace, useFields } from './useFields'
import { plainWords } from './words'

/** So much of one save is shown before the rest is unfolded, in pixels. */
const FOLDED_HEIGHT = 420

interface AuditTimelineProps {
  entries: readonly AuditEntry[]
  /** Each save also says what it was made to. */
  named?: boolean
}

export function AuditTimeline({ entries, named = false }: AuditTimelineProps) {
  const { i18n } = useLingui()
  const { panels } = useWorkspace()
  const placeOf = useFields(panels)
  return (
    <Stack gap="xl">
      {daysOf(entries).map(({ date, saves }) => (
        <section key={date}>
          <Title order={2} size="h5" mb="sm">
            {i18n.date(`${date}T12:00`, { dateStyle: 'full' })}
          </Title>
          <Timeline bulletSize={12} lineWidth={2}>
            {saves.map((save) => (
              <Timeline.Item key={save.first.id} title={<SaveTitle save={save} named={named} />}>
                <SaveChanges save={save} placeOf={placeOf} />
              </Timeline.Item>
            ))}
          </Timeline>
        </section>
      ))}
    </Stack>
  )
}

function SaveTitle({ save: { first, entries }, named }: { save: Save; named: boolean }) {
  const { i18n } = useLingui()
  return (
    <Group gap="xs" component="span">
      <Text span size="sm" c="dimmed" ff="monospace">
        {i18n.date(first.at, { timeStyle: 'short' })}
      </Text>
      <Text span size="sm" fw={600}>
        {first.userName}
      </Text>
      <Badge variant="default" component="span">
        {i18n._(ACTION_WORDS[first.action])}
      </Badge>
      {named && (
        <Text span size="sm">
          {plainWords(first.entityType)}{' '}
          {first.action === 'DELETE' ? (
            first.entityName
          ) : (
            <RecordLink type={first.entityType} id={first.entityId} name={first.entityName || first.entityId} />
          )}
        </Text>
      )}
      <Text span size="sm" c="dimmed">
        <Trans>version {first.entityVersion}</Trans>
        {', '}
        <Plural value={entries.length} one="# change" other="# changes" />
      </Text>
      {first.address && (
        <Text span size="sm" c="dimmed">
          <Trans>from {first.address}</Trans>
        </Text>
      )}
    </Group>
  )
}

interface SaveChangesProps {
  save: Save
  placeOf: (entry: AuditEntry) => EntryPlace
}

function SaveChanges({ save: { first, entries }, placeOf }: SaveChangesProps) {
  const { t } = useLingui()
  return (
    <>
      {first.reason && (
        <Text size="sm" mb={4} fs="italic">
          “{first.reason}”
        </Text>
      )}
      <Spoiler maxHeight={FOLDED_HEIGHT} showLabel={t`Show all`} hideLabel={t`Show fewer`}>
        <Table.ScrollContainer minWidth={480}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w="40%">
                  <Trans>Setting</Trans>
                </Table.Th>
                <Table.Th w="30%">
                  <Trans>Before</Trans>
                </Table.Th>
                <Table.Th w="30%">
                  <Trans>After</Trans>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {entries.map((entry) => (
                <Change key={entry.id} entry={entry} {...placeOf(entry)} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Spoiler>
    </>
  )
}

function Change({ entry, panel, field }: { entry: AuditEntry } & EntryPlace) {
  const { i18n } = useLingui()
  const { property, before, after } = entry
  return (
    <Table.Tr>
      <Table.Th scope="row" fw="normal">
        {panel && entry.action !== 'DELETE' ? (
          <>
            <Anchor
              inherit
              renderRoot={(props) => (
                <Link
                  to="/classes/$classId/$panel"
                  params={{ classId: entry.entityId, panel: panel.name }}
                  {...props}
                />
              )}
            >
              {i18n._(panel.title)}
            </Anchor>
            {': '}
          </>
        ) : (
          entry.panel && `${plainWords(entry.panel.replaceAll('.', ' '))}: `
        )}
        {field ? i18n._(field.label) : plainWords(property)}
      </Table.Th>
      <Table.Td>
        <AuditValue name={property} field={field} text={before} />
      </Table.Td>
      <Table.Td>
        <AuditValue name={property} field={field} text={after} />
      </Table.Td>
    </Table.Tr>
  )
}
