// The saved views of a list, in its head: each is a way to what it keeps. What is shown now can be saved, and the view that
// was chosen last saved again, renamed and deleted.

import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, CopyButton, Group, Menu, Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useMayWrite } from '../../session/useMayWrite'
import { IconMore, IconView } from '../../ui/icons'
import type { ListColumn } from '../columns'
import type { ListSearch } from '../search'
import { MissingNotice } from './MissingNotice'
import type { KnownFilter } from './missing'
import { useViews } from './useViews'
import { isShown, type SavedView, searchOf, textOf } from './view'

const loadDialogs = () => import('./ViewDialogs')
const NameDialog = lazy(async () => ({ default: (await loadDialogs()).NameDialog }))
const DeleteViewDialog = lazy(async () => ({ default: (await loadDialogs()).DeleteViewDialog }))

interface ViewBarProps {
  /** The list, as its address calls it. */
  listName: string
  search: ListSearch
  onSearch: (search: ListSearch) => void
  /** Sets another search in place of one that leads to nothing. */
  onReplace: (search: ListSearch) => void
  filters: readonly KnownFilter[]
  columns: readonly Pick<ListColumn<never>, 'id' | 'order'>[]
}

type OpenDialog = 'add' | 'rename' | 'delete' | null

export default function ViewBar({ listName, search, onSearch, onReplace, filters, columns }: ViewBarProps) {
  const { t } = useLingui()
  const mayWrite = useMayWrite()
  const { views, add, change, remove } = useViews(listName)
  const [chosenId, choose] = useState<string | null>(null)
  const [asking, ask] = useState<OpenDialog>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const shown = views.find((view) => isShown(view, search))
  // The selected view stays selected while the search is narrowed down further.
  const chosen = shown ?? views.find(({ id }) => id === chosenId)
  const isAll = textOf(search) === textOf({})
  const go = (view: SavedView | null) => {
    setFailure(null)
    choose(view?.id ?? null)
    onSearch(view ? searchOf(view) : {})
  }
  const isOpen = (view: SavedView | null) => (view ? chosen === view && shown === view : isAll && !shown)
  return (
    <>
      {mayWrite && (
        <Group component="nav" gap={4} className="app-views" aria-label={t`Saved views`}>
          {[null, ...(views.length > 0 || !isAll ? views : [])].map((view) => (
            <Button
              key={view?.id ?? ''}
              size="compact-sm"
              maw={260}
              variant={isOpen(view) ? 'light' : 'subtle'}
              color={isOpen(view) ? undefined : 'gray'}
              c={isOpen(view) ? undefined : 'var(--mantine-color-text)'}
              fw={isOpen(view) ? 650 : 400}
              aria-current={isOpen(view) ? 'true' : undefined}
              title={view?.name}
              onClick={() => go(view)}
            >
              {view ? view.name : <Trans>All</Trans>}
            </Button>
          ))}
          {chosen && (
            <Menu position="bottom-start">
              <Menu.Target>
                <ActionIcon variant="subtle" size={28} aria-label={t`Change the view “${chosen.name}”`}>
                  <IconMore size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item disabled={shown === chosen} onClick={() => void change(chosen, { search }).then(setFailure)}>
                  <Trans>Save what is shown in it</Trans>
                </Menu.Item>
                <Menu.Item onClick={() => ask('rename')}>
                  <Trans>Rename…</Trans>
                </Menu.Item>
                <Menu.Item onClick={() => ask('delete')}>
                  <Trans>Delete…</Trans>
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
          {!isAll && !shown && (
            <Button variant="subtle" size="compact-sm" leftSection={<IconView size={15} />} onClick={() => ask('add')}>
              <Trans>Save this view…</Trans>
            </Button>
          )}
          {!isAll && (
            <CopyButton value={window.location.href}>
              {({ copied, copy }) => (
                <Button variant="subtle" size="compact-sm" onClick={copy}>
                  {copied ? <Trans>Copied</Trans> : <Trans>Copy link</Trans>}
                </Button>
              )}
            </CopyButton>
          )}
          {failure && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {failure}
            </Text>
          )}
        </Group>
      )}
      <MissingNotice search={search} onReplace={onReplace} filters={filters} columns={columns} />
      <Suspense>
        {asking === 'add' && (
          <NameDialog
            title={t`Save this view`}
            name=""
            onClose={() => ask(null)}
            onSave={async (name) => {
              const saved = await add(name, search)
              if (typeof saved === 'string') return saved
              choose(saved.id)
              return null
            }}
          />
        )}
        {asking === 'rename' && chosen && (
          <NameDialog
            title={t`Rename the view “${chosen.name}”`}
            name={chosen.name}
            onClose={() => ask(null)}
            onSave={(name) => change(chosen, { name })}
          />
        )}
        {asking === 'delete' && chosen && (
          <DeleteViewDialog name={chosen.name} onClose={() => ask(null)} onDelete={() => remove(chosen)} />
        )}
      </Suspense>
    </>
  )
}
