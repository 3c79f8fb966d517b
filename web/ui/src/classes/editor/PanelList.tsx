// The panels of a class, with a dot where something was changed or is wrong.

import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Box, Divider, Group, NativeSelect, NavLink, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Fragment, memo, type ReactNode, useSyncExternalStore } from 'react'
import type { UserError } from '../../api/errors'
import { type DraftStore, errorsOf } from '../../changes/drafts'
import { toClass } from '../../links/toClass'
import type { Panel } from '../../panels/panel'
import { IconMore, IconPlanned } from '../../ui/icons'
import { useFormats } from '../../ui/language/formats'
import type { Then } from '../../versions/search'
import type { View } from './views'

interface PanelListProps {
  classId: string
  panels: readonly Panel[]
  views: readonly View[]
  /** The moment that is looked at: the panels are those of it, the views those of now. */
  at?: Then
  open: string
  drafts: DraftStore
  errors: readonly UserError[]
  /** When each panel changes next, by its name. */
  planned?: ReadonlyMap<string, string>
}

export const PanelList = memo(function PanelList(props: PanelListProps) {
  const { classId, panels, views, at, open, drafts, errors, planned } = props
  const { t, i18n } = useLingui()
  // One of the two is there at a time: the other one is out of sight of everybody.
  return (
    <>
      <PanelSelect {...props} />
      <Box component="nav" aria-label={t`Panels`} className="app-panels" visibleFrom="sm">
        {panels.map((panel, index) => (
          <Fragment key={panel.name}>
            {panel.group && panel.group !== panels[index - 1]?.group && (
              <Text size="xs" c="dimmed" fw={600} px="sm" pt="sm" pb={4}>
                {i18n._(panel.group)}
              </Text>
            )}
            <PanelLink
              classId={classId}
              panel={panel}
              at={at}
              open={open}
              drafts={drafts}
              errors={errors}
              changesAt={at ? undefined : planned?.get(panel.name)}
            />
          </Fragment>
        ))}
        <Divider my="xs" />
        {views.map((view) => (
          <EditorLink key={view.name} classId={classId} to={view} open={open} />
        ))}
      </Box>
    </>
  )
})

/** The panels where the screen is too narrow for a list beside the form. */
function PanelSelect({ classId, panels, views, at, open, drafts, errors, planned }: PanelListProps) {
  const { t, i18n } = useLingui()
  const { moment } = useFormats()
  const navigate = useNavigate()
  const changed = useSyncExternalStore(drafts.subscribe, () =>
    panels.flatMap(({ name }) => (drafts.changesIn(name) > 0 ? [name] : [])).join(),
  ).split(',')
  const optionOf = (panel: Panel) => {
    const title = i18n._(panel.title)
    const next = at ? undefined : planned?.get(panel.name)
    const plannedTitle = next ? t`${title} (changes on ${moment(next)})` : title
    const isWrong = Object.keys(errorsOf(panel, errors)).length > 0
    const label = isWrong
      ? t`${title} (has errors)`
      : changed.includes(panel.name)
        ? t`${title} (changed)`
        : plannedTitle
    return { value: panel.name, label }
  }
  const places = [...panels.map(optionOf), ...views.map(({ name, title }) => ({ value: name, label: i18n._(title) }))]
  const count = places.length
  const position = places.findIndex(({ value }) => value === open) + 1
  return (
    <NativeSelect
      hiddenFrom="sm"
      className="app-panel-select"
      aria-label={t`Panel of the class`}
      rightSectionWidth={96}
      rightSection={
        <Group gap={6} wrap="nowrap">
          {position > 0 && (
            <Text size="xs" c="dimmed">
              <Trans>
                {position} of {count}
              </Trans>
            </Text>
          )}
          <IconMore size={16} />
        </Group>
      }
      value={open}
      onChange={({ currentTarget }) =>
        void navigate({
          to: '/classes/$classId/$panel',
          params: { classId, panel: currentTarget.value },
          search: views.some(({ name }) => name === currentTarget.value) ? {} : { ...at },
        })
      }
      data={places}
    />
  )
}

type PanelLinkProps = Omit<PanelListProps, 'panels' | 'views' | 'planned'> & { panel: Panel; changesAt?: string }

function PanelLink({ classId, panel, at, open, drafts, errors, changesAt }: PanelLinkProps) {
  const { t } = useLingui()
  const { moment } = useFormats()
  const changes = changesAt && t`changes on ${moment(changesAt)}`
  const isChanged = useSyncExternalStore(drafts.subscribe, () => drafts.changesIn(panel.name) > 0)
  const wrong = Object.keys(errorsOf(panel, errors)).length
  return (
    <EditorLink
      classId={classId}
      to={panel}
      at={at}
      open={open}
      mark={
        wrong > 0 ? (
          <Text
            component="span"
            size="xs"
            fw={700}
            c="var(--mantine-color-error)"
            role="img"
            aria-label={plural(wrong, { one: '# error', other: '# errors' })}
          >
            {wrong}
          </Text>
        ) : isChanged ? (
          <Dot colour="var(--app-accent)" label={t`changed`} />
        ) : changes ? (
          <Box role="img" aria-label={changes} title={changes} lh={0} c="var(--app-accent)">
            <IconPlanned size={14} aria-hidden />
          </Box>
        ) : undefined
      }
    />
  )
}

interface EditorLinkProps {
  classId: string
  to: Pick<Panel | View, 'name' | 'title'>
  at?: Then
  open: string
  mark?: ReactNode
}

function EditorLink({ classId, to: { name, title }, at, open, mark }: EditorLinkProps) {
  const { i18n } = useLingui()
  return (
    <NavLink
      renderRoot={toClass(classId, name, { ...at })}
      label={i18n._(title)}
      active={name === open}
      aria-current={name === open ? 'page' : undefined}
      rightSection={mark}
    />
  )
}

function Dot({ colour, label }: { colour: string; label: string }) {
  return <Box role="img" aria-label={label} title={label} w={8} h={8} bg={colour} style={{ borderRadius: '50%' }} />
}
