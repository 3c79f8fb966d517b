// Differences between the two selected versions, by panel, with the way to put panels back.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useQuery } from 'urql'
import { ClassComparisonDocument } from '../api/reseller/versions/graphql'
import { ChangeTable } from '../changes/ChangeTable'
import type { FieldIndex } from '../changes/fields'
import { type Part, useParts } from '../changes/part'
import { FIRST_PANEL } from '../links/address'
import { toClass } from '../links/toClass'
import { Failures } from '../ui/Failures'
import { failureOf } from '../ui/failure'
import { IconPutBack, IconSwap } from '../ui/icons'
import { ErrorState, FormSkeleton } from '../ui/states'
import { type ComparedPart, comparedParts } from './compared'
import { comparedAt, type Side } from './search'
import type { ClassWithHistory } from './view'

const TwoTimelines = lazy(() => import('./TwoTimelines'))

/** The class that is compared with, as it is now; its amounts stand in its own currency. */
export interface ComparedClass {
  id: string
  name: string
  currency: { name: string } | null
}

interface ComparisonProps {
  customerClass: ClassWithHistory
  a: Side
  b: Side
  /** The other class that is compared with, as it is, in place of B. */
  other: ComparedClass | null
  /** Name of each side: "2 Mar 2026", "Now". */
  nameOf: (side: Side) => string
  index: FieldIndex
  onSwap: () => void
  /** Opens the review of what putting these panels back to A does, or all of them; absent where that can't be done. */
  onPutBack?: (panels: readonly Part[] | null) => void
}

export function Comparison(props: ComparisonProps) {
  const { customerClass, a, b, other, nameOf, index, onSwap, onPutBack } = props
  const { id: classId, name: className, currency } = customerClass
  const { t } = useLingui()
  const parts = useParts()
  const [{ data, error, fetching }, reload] = useQuery({
    query: ClassComparisonDocument,
    variables: { left: comparedAt(classId, a), right: other ? comparedAt(other.id, 'now') : comparedAt(classId, b) },
    requestPolicy: 'network-only',
  })
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const result = data?.customerClassComparison
  const compared = result?.answer && comparedParts(result.answer, parts)
  const chosen = compared?.filter(({ part }) => marked.has(part.name)).map(({ part }) => part) ?? []
  const mark = ({ name }: Part) => {
    const next = new Set(marked)
    if (!next.delete(name)) next.add(name)
    setMarked(next)
  }
  const [left, right] = [nameOf(a), other?.name ?? nameOf(b)]
  if (error && !result) {
    return <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  }
  return (
    <Paper withBorder aria-busy={fetching} component="section" aria-label={t`Comparison`}>
      <Group justify="space-between" p="sm" gap="xs">
        <Group gap="xs">
          <Title order={3} size="h5">
            <Trans>
              {left} beside {right}
            </Trans>
          </Title>
          {!other && (
            <ActionIcon variant="default" aria-label={t`Swap A and B`} title={t`Swap A and B`} onClick={onSwap}>
              <IconSwap size={16} />
            </ActionIcon>
          )}
        </Group>
        <Group gap="xs">
          {typeof a === 'number' && <OpenVersion classId={classId} version={a} />}
          {onPutBack && (
            <Button
              size="sm"
              leftSection={<IconPutBack size={16} />}
              onClick={() => onPutBack(chosen.length > 0 ? chosen : null)}
            >
              <Trans>Put back…</Trans>
            </Button>
          )}
        </Group>
      </Group>
      <Failures title={t`These can’t be compared`} messages={result?.userErrors.map(({ message }) => message) ?? []} />
      {!result && <FormSkeleton fields={3} />}
      {other && a === 'now' && (
        <Suspense>
          <TwoTimelines left={{ id: classId, name: className }} right={other} />
        </Suspense>
      )}
      {compared && (
        <Stack gap={0} style={fetching ? { opacity: 0.6 } : undefined}>
          <Text size="sm" px="sm" c="dimmed" role="status">
            <Differences compared={compared} />
          </Text>
          {compared.length > 0 && (
            <ChangeTable
              label={t`Differences`}
              minWidth={320}
              heads={[t`A: ${left}`, t`B: ${right}`]}
              currencies={[currency?.name, (other ?? customerClass).currency?.name]}
              record={other ?? (a === 'now' || b === 'now' ? customerClass : undefined)}
              changes={compared.map(({ part, changes }) => ({
                key: part.name,
                changes,
                head: (
                  <PanelHead part={part} isMarked={marked.has(part.name)} onMark={onPutBack && (() => mark(part))} />
                ),
              }))}
              index={index}
            />
          )}
        </Stack>
      )}
      {onPutBack && compared && compared.length > 0 && (
        <Text size="xs" c="dimmed" p="sm">
          {chosen.length > 0 ? (
            <Trans>
              “Put back…” opens a review of the selected panels as A had them. Nothing is saved before that.
            </Trans>
          ) : (
            <Trans>
              “Put back…” opens a review of the whole class as A had it; select panels to put back only those. Nothing
              is saved before that.
            </Trans>
          )}
        </Text>
      )}
    </Paper>
  )
}

function Differences({ compared }: { compared: readonly ComparedPart[] }) {
  const count = compared.reduce((sum, { changes }) => sum + changes.length, 0)
  if (count === 0) return <Trans>Nothing differs.</Trans>
  return (
    <>
      <Plural value={count} one="# setting differs" other="# settings differ" />{' '}
      <Plural value={compared.length} one="in # panel" other="in # panels" />
    </>
  )
}

function PanelHead({ part, isMarked, onMark }: { part: Part; isMarked: boolean; onMark?: () => void }) {
  const { i18n } = useLingui()
  const title = i18n._(part.title)
  return onMark ? (
    <Checkbox size="sm" py={4} label={title} checked={isMarked} onChange={onMark} fw={650} />
  ) : (
    <Text size="sm" fw={650} py={4}>
      {title}
    </Text>
  )
}

function OpenVersion({ classId, version }: { classId: string; version: number }) {
  return (
    <Button variant="subtle" size="sm" renderRoot={toClass(classId, FIRST_PANEL, { version })}>
      <Trans>Open version {version}</Trans>
    </Button>
  )
}
