// Filters of the audit log: by whom, which action, where, and when.

import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button, Group, NativeSelect, Paper, SimpleGrid, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useParts } from '../changes/part'
import { DayInput } from '../forms/inputs/DayInput'
import { useTyped } from '../ui/typed'
import { ACTION_WORDS } from './actions'
import { ACTIONS, type AuditSearch, readSearch, whereOf } from './search'

interface AuditFiltersProps {
  search: AuditSearch
  /** Another search; in place of the last one where that was only on the way to it. */
  onSearch: (search: AuditSearch, options?: { replace: boolean }) => void
  /** The class whose log it is; absent for the log of everything. */
  classId?: string
}

export function AuditFilters({ search, onSearch, classId }: AuditFiltersProps) {
  const { t, i18n } = useLingui()
  const panels = useParts()
  /** Field that is typed into, once it was searched by: what a text was on the way is no step to go back to. */
  const typedIn = useRef<keyof AuditSearch>(undefined)
  /** The search that was made here last; where it is another one, somebody went back or on. */
  const made = useRef<string>(undefined)
  const searched = JSON.stringify(search)
  useEffect(() => {
    if (searched !== made.current) typedIn.current = undefined
  }, [searched])
  const set = (change: Record<string, unknown>, options?: { replace: boolean }) => {
    const next = readSearch({ ...search, ...change })
    made.current = JSON.stringify(next)
    onSearch(next, options)
  }
  const searchBy = (field: keyof AuditSearch) => (text: string) => {
    set({ [field]: text }, { replace: typedIn.current === field })
    typedIn.current = field
  }
  const [user, typeUser] = useTyped(search.user ?? '', searchBy('user'))
  const [property, typeProperty] = useTyped(search.property ?? '', searchBy('property'))
  const [from, typeFrom] = useTyped(search.from ?? '', searchBy('from'))
  const [to, typeTo] = useTyped(search.to ?? '', searchBy('to'))
  const empty = Object.keys(search).length === 0
  return (
    <Paper withBorder p="md" component="search" aria-label={t`Filters`}>
      <SimpleGrid
        cols={{ base: 1, xs: 2, md: 3 }}
        onFocus={() => {
          typedIn.current = undefined
        }}
      >
        <TextInput label={t`User`} value={user} onChange={({ currentTarget }) => typeUser(currentTarget.value)} />
        <NativeSelect
          label={t`Action`}
          value={search.action ?? ''}
          onChange={({ currentTarget }) => set({ action: currentTarget.value })}
          data={[
            { value: '', label: t`Anything` },
            ...ACTIONS.map((action) => ({ value: action, label: i18n._(ACTION_WORDS[action]) })),
          ]}
        />
        <NativeSelect
          label={t`Panel`}
          value={search.panel ?? ''}
          onChange={({ currentTarget }) => set({ panel: currentTarget.value })}
          data={[
            { value: '', label: t({ message: 'Any', context: 'filter' }) },
            ...panels
              .filter(({ path }) => path.length > 0)
              .map(({ path, title }) => ({ value: path.join('.'), label: i18n._(title) })),
          ]}
        />
        <TextInput
          label={t`Property`}
          description={t`API field name, such as netValue`}
          value={property}
          onChange={({ currentTarget }) => typeProperty(currentTarget.value)}
        />
        <DayInput label={t`From`} value={from} onChange={typeFrom} />
        <DayInput label={t`To`} value={to} onChange={typeTo} />
      </SimpleGrid>
      <Group justify="flex-end" mt="md">
        <Anchor href={exportAddress(search, classId)} download size="sm">
          <Trans>Download as CSV</Trans>
        </Anchor>
        <Button variant="default" size="xs" disabled={empty} onClick={() => onSearch({})}>
          <Trans>Clear filters</Trans>
        </Button>
      </Group>
    </Paper>
  )
}

/** Where the same log is fetched as a file. */
function exportAddress(search: AuditSearch, classId: string | undefined): string {
  const where = whereOf(search)
  const parameters = new URLSearchParams({
    ...(where && { where: JSON.stringify(where) }),
    ...(classId && { customerClass: classId }),
  })
  return `/audit-log.csv?${parameters}`
}
