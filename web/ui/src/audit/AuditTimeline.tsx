// The log as a timeline: day by day, save by save, each property from what to what.

import type { MessageDescriptor } from '@lingui/core'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Badge, Button, Group, Stack, Text, Timeline, Title } from '@mantine/core'
import { type ReactNode, Suspense, useMemo, useState } from 'react'
import type { FieldChange } from '../api/errors'
import { useApprovals } from '../changes/approval'
import { ChangeTable } from '../changes/ChangeTable'
import { type FieldIndex, useFieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { useCustomFieldType, ValueType } from '../forms/facts/CustomFieldValue'
import { plainWords } from '../forms/words'
import { RecordLink } from '../links/RecordLink'
import { useFormats } from '../ui/language/formats'
import { FormSkeleton } from '../ui/states'
import { ACTION_WORDS, ENTITY_WORDS } from './actions'
import { InCurrency } from './InCurrency'
import { type AuditEntry, daysOf, type Save } from './saves'
import { type Told, toldOf } from './told'
import type { FieldsByType } from './useRecordFields'

/** The id in place of a customer's where an entry tells of several. */
const SEVERAL_CUSTOMERS = 'Customer:0'

/** So many changes of one save are shown before the rest is unfolded. */
const FOLDED = 8

interface AuditTimelineProps {
  entries: readonly AuditEntry[]
  /** Each save also says what it was made to, whose amounts may be of any currency. */
  named?: boolean
  /** The fields of records by their type, for what is no class. */
  records?: FieldsByType
}

export function AuditTimeline({ entries, named = false, records }: AuditTimelineProps) {
  const { weekday } = useFormats()
  const panels = useParts()
  const index = useFieldIndex(panels)
  const approvals = useApprovals()
  const indexes = useMemo(() => index && indexesOf(index, records), [index, records])
  if (!indexes) return <FormSkeleton fields={6} />
  return (
    <Stack gap="xl">
      {daysOf(entries).map(({ date, saves }) => (
        <section key={date}>
          <Title order={2} size="h5" mb="sm">
            {weekday(date)}
          </Title>
          <Timeline bulletSize={12} lineWidth={2}>
            {saves.map((save) => {
              const { first } = save
              const { word, keepsSettings } = records?.get(first.entityType) ?? {}
              const index = indexes.get(first.entityType) ?? NO_FIELDS
              const told = toldOf(save, { index, keepsSettings, isMark: approvals?.isMark })
              const changes = (
                <InType of={save}>
                  <SaveChanges of={first} changes={told.changes} index={index} />
                </InType>
              )
              return (
                <Timeline.Item
                  key={first.id}
                  title={<SaveTitle of={first} told={told} name={named && <SavedRecord of={first} word={word} />} />}
                >
                  {named ? <InCurrency of={save}>{changes}</InCurrency> : changes}
                </Timeline.Item>
              )
            })}
          </Timeline>
        </section>
      ))}
    </Stack>
  )
}

/** The fields of each type; what keeps settings of a class has those beside its own. */
function indexesOf(ofClass: FieldIndex, records: FieldsByType = new Map()): ReadonlyMap<string, FieldIndex> {
  const ofRecords = [...records].map(
    ([type, { index, keepsSettings }]) => [type, keepsSettings ? new Map([...ofClass, ...index]) : index] as const,
  )
  return new Map([...ofRecords, ['CustomerClass', ofClass]])
}

interface SaveTitleProps {
  of: AuditEntry
  told: Told
  /** The record that it was made to; absent where that goes without saying. */
  name: ReactNode
}

function SaveTitle({ of: first, told, name }: SaveTitleProps) {
  const { i18n } = useLingui()
  const { exactTime } = useFormats()
  const approvals = useApprovals()
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
      {name && (
        <Text span size="sm">
          {name}
        </Text>
      )}
      <Text span size="sm" c="dimmed">
        {first.entityVersion !== NO_VERSION && (
          <>
            <Trans>version {first.entityVersion}</Trans>
            {', '}
          </>
        )}
        <Plural value={told.changes.length} one="# change" other="# changes" />
      </Text>
      {told.planner !== null && (
        <Text span size="xs" c="dimmed">
          <Trans>planned by {told.planner}</Trans>
        </Text>
      )}
      {approvals && (
        <Suspense>
          <approvals.Mark of={told.approval} />
        </Suspense>
      )}
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

interface SavedRecordProps {
  of: AuditEntry
  /** Name of one record of its type, where the log has no word for it. */
  word: MessageDescriptor | undefined
}

/** The record that a save was made to, leading there; who reads values of several customers does that to no one record. */
function SavedRecord({ of: { entityType, entityId, entityName, action }, word }: SavedRecordProps) {
  const { i18n } = useLingui()
  if (entityId === SEVERAL_CUSTOMERS) return <Trans>Several customers</Trans>
  const own = ENTITY_WORDS[entityType]
  const entity = own ?? word
  // Other types have names, but for one that has a single record: the policy.
  const name = entityName || (own ? entityId : '')
  return (
    <>
      {entity ? i18n._(entity) : plainWords(entityType)}
      {name && (
        <>
          {' '}
          {/* Its weight tells the link from the word before it, where colours don't. */}
          <Text span fz="inherit" fw={600}>
            {action === 'DELETE' ? name : <RecordLink type={entityType} id={entityId} name={name} />}
          </Text>
        </>
      )}
    </>
  )
}

/** The default of a custom field stands as values of its type do, which never changes; whoever creates one says it. */
function InType({ of: { first, entries }, children }: { of: Save; children: ReactNode }) {
  const isField = first.entityType === 'CustomFieldDefinition'
  const entry = isField ? entries.find(({ property }) => property === 'type') : undefined
  const said: string | null = JSON.parse(entry?.after ?? entry?.before ?? 'null')
  const read = useCustomFieldType(isField && said === null ? first.entityId : null)
  return <ValueType value={isField ? (said ?? read) : undefined}>{children}</ValueType>
}

/** While no fields are known: their names in the schema are told. */
const NO_FIELDS: FieldIndex = new Map()

interface SaveChangesProps {
  of: AuditEntry
  changes: readonly FieldChange[]
  index: FieldIndex
}

function SaveChanges({ of: first, changes, index }: SaveChangesProps) {
  const { t } = useLingui()
  const [all, setAll] = useState(false)
  const isOfClass = first.entityType === 'CustomerClass' && first.action !== 'DELETE'
  return (
    <>
      {first.reason && (
        <Text size="sm" mb={4} fs="italic">
          “{first.reason}”
        </Text>
      )}
      {changes.length > 0 && (
        <ChangeTable
          classId={isOfClass ? first.entityId : undefined}
          label={t`Changes by ${first.userName}`}
          changes={all ? changes : changes.slice(0, FOLDED)}
          among={changes}
          index={index}
        />
      )}
      {changes.length > FOLDED && (
        <Button variant="subtle" size="compact-sm" mt={4} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? <Trans>Show fewer</Trans> : <Trans>Show all {changes.length} changes</Trans>}
        </Button>
      )}
    </>
  )
}
