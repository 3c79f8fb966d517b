// The log as a timeline: day by day, save by save, each property from what to what.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Badge, Button, Group, Stack, Text, Timeline, Title } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useQuery } from 'urql'
import { CurrencyOfClassDocument } from '../api/reseller/records/graphql'
import { ChangeTable } from '../changes/ChangeTable'
import { type FieldIndex, useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { ClassCurrency } from '../forms/ClassCurrency'
import { plainWords } from '../forms/words'
import { RecordLink } from '../links/RecordLink'
import { useFormats } from '../ui/language/formats'
import { FormSkeleton } from '../ui/states'
import { ACTION_WORDS, ENTITY_WORDS } from './actions'
import { type AuditEntry, daysOf, type Save } from './saves'

/** The id in place of a customer's where an entry tells of several. */
const SEVERAL_CUSTOMERS = 'Customer:0'

/** So many changes of one save are shown before the rest is unfolded. */
const FOLDED = 8

interface AuditTimelineProps {
  entries: readonly AuditEntry[]
  /** Each save also says what it was made to. */
  named?: boolean
  /** The fields of records by their type, for what is no class. */
  records?: ReadonlyMap<string, FieldIndex>
}

export function AuditTimeline({ entries, named = false, records }: AuditTimelineProps) {
  const { weekday } = useFormats()
  const panels = useParts()
  const index = useFieldIndex(panels)
  const indexOf = ({ entityType }: AuditEntry) =>
    (entityType === 'CustomerClass' ? index : records?.get(entityType)) ?? NO_FIELDS
  if (!index) return <FormSkeleton fields={6} />
  return (
    <Stack gap="xl">
      {daysOf(entries).map(({ date, saves }) => (
        <section key={date}>
          <Title order={2} size="h5" mb="sm">
            {weekday(date)}
          </Title>
          <Timeline bulletSize={12} lineWidth={2}>
            {saves.map((save) => (
              <Timeline.Item key={save.first.id} title={<SaveTitle save={save} named={named} />}>
                <InCurrency of={named ? save.first : null}>
                  <SaveChanges save={save} index={indexOf(save.first)} />
                </InCurrency>
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
  const { exactTime } = useFormats()
  return (
    <Group gap="xs" component="span">
      <Text span size="sm" c="dimmed" ff="monospace">
        <time dateTime={first.at}>{exactTime(first.at)}</time>
      </Text>
      <Text span size="sm" fw={600}>
        {first.userName}
      </Text>
      <Badge variant="default" component="span">
        {i18n._(ACTION_WORDS[first.action])}
      </Badge>
      {named && (
        <Text span size="sm">
          <SavedRecord of={first} />
        </Text>
      )}
      <Text span size="sm" c="dimmed">
        {first.entityVersion !== NO_VERSION && (
          <>
            <Trans>version {first.entityVersion}</Trans>
            {', '}
          </>
        )}
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

/** The version of what makes none, such as reading. */
const NO_VERSION = 0

/** The record that a save was made to, leading there; who reads values of several customers does that to no one record. */
function SavedRecord({ of: { entityType, entityId, entityName, action } }: { of: AuditEntry }) {
  const { i18n } = useLingui()
  if (entityId === SEVERAL_CUSTOMERS) return <Trans>Several customers</Trans>
  const entity = ENTITY_WORDS[entityType]
  return (
    <>
      {entity ? i18n._(entity) : plainWords(entityType)}{' '}
      {/* Its weight tells the link from the word before it, where colours don't. */}
      <Text span fz="inherit" fw={600}>
        {action === 'DELETE' ? (
          entityName
        ) : (
          <RecordLink type={entityType} id={entityId} name={entityName || entityId} />
        )}
      </Text>
    </>
  )
}

/** Amounts of a class stand with its currency, which never changes; of one that is deleted it is not known any more. */
function InCurrency({ of, children }: { of: AuditEntry | null; children: ReactNode }) {
  const isKept = of?.entityType === 'CustomerClass' && of.action !== 'DELETE'
  const [{ data }] = useQuery({
    query: CurrencyOfClassDocument,
    variables: { id: of?.entityId ?? '' },
    pause: !isKept,
  })
  if (of === null) return children
  return <ClassCurrency value={data?.customerClass?.currency?.name}>{children}</ClassCurrency>
}

/** While no fields are known: their names in the schema are told. */
const NO_FIELDS: FieldIndex = new Map()

function SaveChanges({ save: { first, entries }, index }: { save: Save; index: FieldIndex }) {
  const { t } = useLingui()
  const [all, setAll] = useState(false)
  const shown = all ? entries : entries.slice(0, FOLDED)
  return (
    <>
      {first.reason && (
        <Text size="sm" mb={4} fs="italic">
          “{first.reason}”
        </Text>
      )}
      <ChangeTable
        classId={first.action === 'DELETE' ? undefined : first.entityId}
        label={t`Changes by ${first.userName}`}
        changes={shown.map(({ panel, property, before, after }) => ({
          path: [...panel.split('.').filter(Boolean), property],
          before,
          after,
        }))}
        index={index}
      />
      {entries.length > FOLDED && (
        <Button variant="subtle" size="compact-sm" mt={4} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? <Trans>Show fewer</Trans> : <Trans>Show all {entries.length} changes</Trans>}
        </Button>
      )}
    </>
  )
}
