// Filters of a list: the name, and others, which fold away where they are many.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Box, Button, Collapse, Group, NativeSelect, Paper, SimpleGrid } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import type { TypedDocumentNode } from '@urql/core'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useLastRead } from '../api/lastRead'
import { IconFilter } from '../ui/icons'
import { PHONE } from '../ui/theme'
import type { FilterInputProps, FilterOption, ListFilter } from './filters'
import { NameComparison, NameSearch } from './NameSearch'
import { type ListSearch, narrowed } from './search'

const SEARCH = msg`Search the list`
/** So many stand beside the name, but on a phone. */
const MAX_BESIDE = 5

interface FilterBarProps<Choices> {
  filters: readonly ListFilter<Choices>[]
  /** The records that filters make options from, where some do. */
  choicesDocument?: TypedDocumentNode<Choices, Record<string, never>>
  search: ListSearch
  onSearch: (search: ListSearch) => void
  /** Enter in the search: open the first row of what is searched for. */
  onFirst: (name: string) => void
  /** The views that keep a search: behind the filters, and on a phone in a line of their own. */
  views?: ReactNode
  /** Menus of what is shown, in which order. */
  children?: ReactNode
}

export function FilterBar<Choices>({ onFirst, views, children, ...props }: FilterBarProps<Choices>) {
  const { filters, search, onSearch } = props
  const { t } = useLingui()
  const set = Object.keys(search.filters ?? {}).length
  const [opened, { toggle }] = useDisclosure(set > 0)
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false })
  const areBeside = filters.length <= MAX_BESIDE && !isPhone
  const narrow = (change: Partial<ListSearch>) => onSearch(narrowed(search, change))
  return (
    <search>
      <Group gap="xs">
        {!isPhone && <NameComparison search={search} onSearch={narrow} />}
        <NameSearch shortcut={SEARCH} search={search} onSearch={narrow} onFirst={onFirst} />
        {areBeside ? (
          <Filters {...props} isBeside />
        ) : (
          <Button
            variant="default"
            leftSection={<IconFilter size={16} />}
            aria-expanded={opened}
            aria-controls="list-filters"
            onClick={toggle}
          >
            {set > 0 ? <Trans>Filters ({set})</Trans> : <Trans>Filters</Trans>}
          </Button>
        )}
        {!isPhone && views}
        {children}
        {isPhone && views}
      </Group>
      {!areBeside && (
        <Collapse expanded={opened} id="list-filters">
          {opened && (
            <Paper withBorder p="md" mt="xs">
              <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
                {isPhone && <NameComparison label={t`Name comparison`} search={search} onSearch={narrow} />}
                <Filters {...props} />
              </SimpleGrid>
              <Group justify="flex-end" mt="md">
                <Button variant="default" size="xs" disabled={set === 0} onClick={() => narrow({ filters: undefined })}>
                  <Trans>Clear filters</Trans>
                </Button>
              </Group>
            </Paper>
          )}
        </Collapse>
      )}
    </search>
  )
}

type FiltersProps<Choices> = Omit<FilterBarProps<Choices>, 'onFirst' | 'views' | 'children'> & { isBeside?: true }

function Filters<Choices>({ filters, choicesDocument, search, onSearch, isBeside }: FiltersProps<Choices>) {
  const { i18n } = useLingui()
  return filters.map((filter) => {
    const { name } = filter
    const props = {
      label: i18n._(filter.label),
      value: search.filters?.[name] ?? null,
      onChange: (value: string | null) =>
        onSearch(narrowed(search, { filters: { ...search.filters, [name]: value ?? '' } })),
    }
    return (
      <Box key={name} className={isBeside && 'app-filter'}>
        {filter.input?.(props) ??
          (filter.records && choicesDocument ? (
            <ChoicesInput {...props} filter={filter} choicesDocument={choicesDocument} />
          ) : (
            <OptionsInput {...props} values={filter.values} />
          ))}
      </Box>
    )
  })
}

interface ChoicesInputProps<Choices> extends FilterInputProps {
  filter: ListFilter<Choices>
  choicesDocument: TypedDocumentNode<Choices, Record<string, never>>
}

function ChoicesInput<Choices>({ filter, choicesDocument, ...props }: ChoicesInputProps<Choices>) {
  const [answer] = useQuery({ query: choicesDocument, variables: {}, requestPolicy: 'cache-and-network' })
  const data = useLastRead(answer)
  return <OptionsInput {...props} values={filter.values} records={data && filter.records?.(data)} />
}

interface OptionsInputProps extends FilterInputProps, Pick<ListFilter, 'values'> {
  records?: readonly FilterOption[]
}

function OptionsInput({ values = {}, records = [], label, value, onChange }: OptionsInputProps) {
  const { t, i18n } = useLingui()
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        { value: '', label: t({ message: 'Any', context: 'filter' }) },
        ...Object.entries(values).map(([option, words]) => ({ value: option, label: i18n._(words) })),
        ...records,
      ]}
    />
  )
}
