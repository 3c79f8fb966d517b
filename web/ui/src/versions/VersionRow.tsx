// A version in the list: whether it is A or B of what is compared, who made it, when, and what it changed in one line.

import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Badge, Group, Text } from '@mantine/core'
import { Suspense } from 'react'
import { ACTION_WORDS } from '../audit/actions'
import { useApprovals } from '../changes/approval'
import { ChangeName } from '../changes/ChangeName'
import type { FieldIndex } from '../changes/fields'
import { useParts } from '../changes/part'
import { FIRST_PANEL } from '../links/address'
import { toClass } from '../links/toClass'
import { useFormats } from '../ui/language/formats'
import { summaryOf, type Version } from './version'

/** So many properties of one panel are named. */
const NAMED = 3

interface VersionRowProps {
  classId: string
  version: Version
  isPresent: boolean
  isA: boolean
  isB: boolean
  index: FieldIndex
  onChoose: (side: 'a' | 'b') => void
}

export function VersionRow({ classId, version, isPresent, isA, isB, index, onChoose }: VersionRowProps) {
  const { t, i18n } = useLingui()
  const { moment } = useFormats()
  const number = version.version
  const approvals = useApprovals()
  return (
    <li className="app-version" data-chosen={isA || isB || undefined}>
      <Group gap={4} wrap="nowrap">
        <SideRadio letter="A" name="a" label={t`Version ${number} as A`} checked={isA} onChoose={() => onChoose('a')} />
        <SideRadio letter="B" name="b" label={t`Version ${number} as B`} checked={isB} onChoose={() => onChoose('b')} />
      </Group>
      <div>
        <Group gap={6} style={{ rowGap: 0 }}>
          <Anchor size="sm" fw={650} renderRoot={toClass(classId, FIRST_PANEL, isPresent ? {} : { version: number })}>
            {isPresent ? <Trans>Now, version {number}</Trans> : <Trans>Version {number}</Trans>}
          </Anchor>
          <Text size="xs" c="dimmed">
            <time dateTime={version.at}>{moment(version.at)}</time>, {version.userName}
          </Text>
          {version.action !== 'UPDATE' && (
            <Badge variant="default" size="sm">
              {i18n._(ACTION_WORDS[version.action])}
            </Badge>
          )}
          {approvals && (
            <Suspense>
              <approvals.Mark of={version} />
            </Suspense>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          <VersionSummary version={version} index={index} />
        </Text>
      </div>
    </li>
  )
}

interface SideRadioProps {
  letter: string
  name: string
  label: string
  checked: boolean
  onChoose: () => void
}

/** The radios of one side are one group to the keyboard: the arrows go from version to version. */
function SideRadio({ letter, name, label, checked, onChoose }: SideRadioProps) {
  return (
    <label className="app-side">
      <input type="radio" name={`compared-${name}`} aria-label={label} checked={checked} onChange={onChoose} />
      <span aria-hidden>{letter}</span>
    </label>
  )
}

/** Changes of a version, and their reason. */
export function VersionSummary({ version, index }: { version: Version; index: FieldIndex }) {
  const { i18n } = useLingui()
  const parts = useParts()
  const approvals = useApprovals()
  const { parts: changed, paths, more, putBackTo } = summaryOf(version, parts, approvals?.isMark)
  const isWhole = version.action === 'CREATE' || version.action === 'CLONE'
  const isNamed = changed.length === 1 && more === 0 && paths.length <= NAMED
  return (
    <>
      {!isWhole && changed.length > 0 && (
        <>
          {changed.map(({ title }) => i18n._(title)).join(', ')}
          {isNamed &&
            paths.map((path, number) => (
              <span key={path.join('.')}>
                {number === 0 ? ': ' : ', '}
                <ChangeName path={path} index={index} />
              </span>
            ))}
          {more > 0 && ' …'}
          {'. '}
        </>
      )}
      {putBackTo !== null && (
        <>
          <Trans>Put back to version {putBackTo}.</Trans>{' '}
        </>
      )}
      {version.reason && <>“{version.reason}”</>}
    </>
  )
}
