// What the list of classes is narrowed to: by name, and by whatever else its filters offer.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Collapse, Group, NativeSelect, Paper, SimpleGrid } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from 'urql'
import { NameSearch } from '../../lists/NameSearch'
import { IconFilter } from '../../ui/icons'
import { useWorkspace } from '../workspace'
import type { ListFilter } from './filters'
import { type ClassSearch, narrowed } from './search'

const SEARCH = msg`Search the classes`

interface FilterBarProps {
  search: ClassSearch
  onSearch: (search: ClassSearch) => void
  /** Enter in the search: go to the first class that was found. */
  onFirst: () => void
}

export function FilterBar({ search, onSearch, onFirst }: FilterBarProps) {
  const { filters } = useWorkspace()
  const chosen = Object.keys(search.filters ?? {}).length
  const [opened, { toggle }] = useDisclosure(chosen > 0)

  return (
    <>
      <Group gap="xs">
        <NameSearch
          shortcut={SEARCH}
          search={search}
          onSearch={(change) => onSearch(narrowed(search, change))}
          onFirst={onFirst}
        />
        <Button
          variant="default"
          leftSection={<IconFilter size={16} />}
          aria-expanded={opened}
          aria-controls="class-filters"
          onClick={toggle}
        >
          {chosen > 0 ? <Trans>Filters ({chosen})</Trans> : <Trans>Filters</Trans>}
        </Button>
      </Group>
      <Collapse expanded={opened} id="class-filters">
        {opened && (
          <Paper withBorder p="md">
            <Filters filters={filters} search={search} onSearch={onSearch} />
          </Paper>
        )}
      </Collapse>
    </>
  )
}

interface FiltersProps {
  filters: readonly ListFilter[]
  search: ClassSearch
  onSearch: (search: ClassSearch) => void
}

function Filters({ filters, search, onSearch }: FiltersProps) {
  const { t, i18n } = useLingui()
  const { choicesDocument } = useWorkspace()
  const [{ data }] = useQuery({ query: choicesDocument, variables: {} })
  const chosen = search.filters ?? {}
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        {filters.map(({ name, label, values = {}, records }) => (
          <NativeSelect
            key={name}
            label={i18n._(label)}
            value={chosen[name] ?? ''}
            onChange={({ currentTarget }) =>
              onSearch(narrowed(search, { filters: { ...chosen, [name]: currentTarget.value } }))
            }
            data={[
              { value: '', label: t`Any` },
              ...Object.entries(values).map(([value, words]) => ({ value, label: i18n._(words) })),
              ...(data && records ? records(data) : []),
            ]}
          />
        ))}
      </SimpleGrid>
      <Group justify="flex-end" mt="md">
        <Button
          variant="default"
          size="xs"
          disabled={Object.keys(chosen).length === 0}
          onClick={() => onSearch(narrowed(search, { filters: undefined }))}
        >
          <Trans>Clear the filters</Trans>
        </Button>
      </Group>
    </>
  )
}
