// The history of a class: its versions on a line and in a list, any two compared, and the way back to one.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { ClassVersionsDocument, type ClassVersionsQuery } from '../api/reseller/versions/graphql'
import { useLog } from '../audit/useLog'
import { useApprovals, type VersionsDocument } from '../changes/approval'
import { useFieldIndex } from '../changes/fields'
import { type Part, useParts } from '../changes/part'
import { ClassCurrency } from '../forms/ClassCurrency'
import { HISTORY_VIEW } from '../links/address'
import { PlannedVersions } from '../planned/PlannedVersions'
import { hasCome } from '../planned/plannedChange'
import { useClassForeseen } from '../planned/useClassPlanned'
import { useMayWrite } from '../session/useMayWrite'
import { failureOf } from '../ui/failure'
import { useFormats } from '../ui/language/formats'
import { EmptyState, ErrorState, FormSkeleton } from '../ui/states'
import { Comparison } from './Comparison'
import { OtherClass, useOther } from './OtherClass'
import { type HistorySearch, readHistory, type Side, sidesOf } from './search'
import { VersionLine } from './VersionLine'
import { VersionOfDay } from './VersionOfDay'
import { VersionRow } from './VersionRow'
import type { HistoryProps } from './view'
import './versions.css'

const PutBackDialog = lazy(() => import('./PutBackDialog'))

function pageOf({ customerClass }: ClassVersionsQuery) {
  return customerClass?.versions
}

export default function ClassVersions(props: HistoryProps) {
  const approvals = useApprovals()
  // Another version is another history.
  const historyOf = (document: VersionsDocument) => (
    <History key={props.customerClass.version} document={document} {...props} />
  )
  if (!approvals) return historyOf(ClassVersionsDocument)
  return <approvals.Versions>{historyOf}</approvals.Versions>
}

interface ReadHistoryProps extends HistoryProps {
  document: VersionsDocument
}

function History({ document, customerClass, unsaved, onWrite, onSaved, read }: ReadHistoryProps) {
  const { id, version: present, currency, viewerAccess } = customerClass
  const { t } = useLingui()
  const { moment } = useFormats()
  const search = readHistory(useSearch({ strict: false }))
  const navigate = useNavigate()
  const mayPutBack = useMayWrite() && viewerAccess.level === 'EDIT'
  const index = useFieldIndex(useParts())
  const { entries, error, fetching, more, retry } = useLog(document, { id }, pageOf)
  const found = useOther(search.with)
  const other = found.other ?? null
  // A class that there isn't is compared with nothing: what is shown instead are versions.
  const isBeside = search.with !== undefined && found.other !== null
  const [reverting, setReverting] = useState<{ to: number; panels: readonly Part[] | null } | null>(null)
  const { a, b } = sidesOf(
    isBeside ? search : { ...search, with: undefined },
    present,
    entries.map(({ version }) => version),
  )
  const choose = (next: HistorySearch) =>
    void navigate({
      to: '/classes/$classId/$panel',
      params: { classId: id, panel: HISTORY_VIEW },
      search: { ...next },
      replace: true,
      resetScroll: false,
    })
  const nameOf = (side: Side) =>
    side === 'now' ? t`Now` : typeof side === 'number' ? t`Version ${side}` : moment(side.time)
  const planned = (useClassForeseen(id) ?? []).filter(({ applyAt }) => !hasCome(applyAt))
  if (error && entries.length === 0) return <ErrorState message={failureOf(error)} onRetry={retry} />
  if (!index || (fetching && entries.length === 0)) return <FormSkeleton fields={6} />
  const isOnly = entries.length <= 1 && !more && !isBeside
  return (
    <ClassCurrency value={currency?.name}>
      <Stack className="app-history">
        <Group justify="space-between" align="flex-start">
          <VersionOfDay classId={id} present={present} />
          <OtherClass
            classId={id}
            other={other}
            onChoose={(chosen) => choose({ a: search.a, ...(chosen ? { with: chosen } : { b: search.b }) })}
          />
        </Group>
        {found.other === null && (
          <Alert color="orange" role="alert">
            <Trans>There is no such class to compare with.</Trans>
          </Alert>
        )}
        {entries.length > 0 && (
          <VersionLine versions={entries} a={a} b={isBeside ? null : b} present={present} planned={planned} />
        )}
        <div className="app-history-columns">
          <div>
            {isOnly && (
              <EmptyState title={t`Only this version yet`}>
                <Text size="sm" c="dimmed" ta="center">
                  <Trans>Every save keeps a version: it can be looked at, compared and put back here.</Trans>
                </Text>
              </EmptyState>
            )}
            {planned.length > 0 && (
              <PlannedVersions
                classId={id}
                planned={planned}
                chosen={!isBeside && typeof b === 'object' ? b.time : null}
                index={index}
                onCompare={(time) => choose({ a: 'now', b: { time } })}
              />
            )}
            {entries.length > 0 && (
              <ol className="app-versions" aria-label={t`Versions`}>
                {entries.map((version) => (
                  <VersionRow
                    key={version.id}
                    classId={id}
                    version={version}
                    isPresent={version.version === present}
                    isA={version.version === (a === 'now' ? present : a)}
                    isB={!isBeside && version.version === (b === 'now' ? present : b)}
                    index={index}
                    onChoose={(side) =>
                      choose(
                        side === 'a'
                          ? { a: version.version, b: search.b, with: isBeside ? search.with : undefined }
                          : { a: search.a, b: version.version },
                      )
                    }
                  />
                ))}
              </ol>
            )}
            {error && <ErrorState message={failureOf(error)} onRetry={retry} />}
            {more && (
              <Group justify="center" mt="xs">
                <Button variant="default" onClick={more} loading={fetching}>
                  <Trans>Show earlier versions</Trans>
                </Button>
              </Group>
            )}
          </div>
          {isBeside && !other && !found.error && <FormSkeleton fields={3} />}
          {isBeside && !other && found.error && <ErrorState message={failureOf(found.error)} onRetry={found.retry} />}
          {!(isBeside && !other) && !(isOnly && planned.length === 0) && (
            <Comparison
              key={JSON.stringify([a, b, search.with])}
              customerClass={customerClass}
              a={a}
              b={b}
              other={other}
              nameOf={nameOf}
              index={index}
              onSwap={() => choose({ a: b, b: a })}
              onPutBack={mayPutBack && typeof a === 'number' ? (panels) => setReverting({ to: a, panels }) : undefined}
            />
          )}
        </div>
        <Suspense>
          {reverting && (
            <PutBackDialog
              classId={id}
              present={present}
              {...reverting}
              customerClass={customerClass}
              unsaved={unsaved()}
              onWrite={onWrite}
              read={read}
              onDone={(saved) => {
                setReverting(null)
                onSaved(saved)
                choose({})
              }}
              onClose={() => setReverting(null)}
            />
          )}
        </Suspense>
      </Stack>
    </ClassCurrency>
  )
}
