// A reference, chosen from a list that the server searches, with a way to the page of what is chosen.

import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Group, Loader, Select, TextInput } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { type ReferredType, useAddress } from '../../../links/address'
import { useDebounced } from '../../../ui/debounced'
import { IconOpen } from '../../../ui/icons'
import type { ReferenceChoice, ReferenceSource } from '../references'
import { useChosen } from './useChosen'
import { useMatches } from './useMatches'
import { meantBy, useSubmittedText } from './useTypedChoice'

/** No choices: one says that there are more, the other that they couldn't be read. */
const MORE = '…'
const FAILED = '!'

interface ReferencePickerProps {
  source: ReferenceSource | undefined
  value: string | null
  onChange: (value: string | null, choice?: ReferenceChoice) => void
  label?: ReactNode
  'aria-label'?: string
  description?: ReactNode
  required?: boolean
  disabled?: boolean
  error?: ReactNode
  onBlur?: () => void
  /** Choices that are taken already, by other rows. */
  taken?: readonly string[]
}

/** Choices without repetition, what is chosen first; it may be on no page that was asked for. */
function merged(chosen: ReferenceChoice | undefined, matches: readonly ReferenceChoice[]): readonly ReferenceChoice[] {
  return chosen && !matches.some(({ id }) => id === chosen.id) ? [chosen, ...matches] : matches
}

export function ReferencePicker(props: ReferencePickerProps) {
  const { source, value, taken: _, onChange: __, ...shared } = props
  if (source?.all) return <ListedPicker {...props} source={source} />
  if (source?.document) return <SearchedPicker {...props} source={source} document={source.document} />
  return <ShownReference {...shared} source={source} value={value} />
}

/** A reference that nobody can change here. */
function ShownReference({ source, value, ...shared }: Omit<ReferencePickerProps, 'onChange' | 'taken'>) {
  const { t } = useLingui()
  const chosen = useChosen(value, source?.present ?? [])
  return (
    <TextInput {...shared} readOnly value={value === null ? (source?.unset ?? t`Not set`) : (chosen?.name ?? '')} />
  )
}

function ListedPicker({ source, taken = [], ...shared }: ReferencePickerProps & { source: ReferenceSource }) {
  const { t } = useLingui()
  const choices = [...(source.also ?? []), ...(source.all ?? [])].filter(
    ({ id }) => id === shared.value || !taken.includes(id),
  )
  const [search, setSearch] = useState('')
  const [opened, setOpened] = useState(false)
  const isChosen = choices.some(({ id, name }) => id === shared.value && name === search)
  const { searched, onKeyDown, answered } = useSubmittedText(isChosen ? '' : search)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for is answered once.
  useEffect(() => {
    if (searched === null) return
    answered()
    const typed = searched.trim().toLowerCase()
    const meant = meantBy(
      searched,
      choices.filter(({ name }) => name.toLowerCase().includes(typed)),
    )
    if (!meant) return
    setOpened(false)
    shared.onChange(meant.id, meant)
  }, [searched])
  return (
    <Select
      {...shared}
      onChange={(id) =>
        shared.onChange(
          id,
          choices.find((one) => one.id === id),
        )
      }
      dropdownOpened={opened}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      onSearchChange={setSearch}
      onKeyDown={onKeyDown}
      searchable
      allowDeselect={false}
      clearable={!shared.required}
      placeholder={source.unset ?? t`Not set`}
      nothingFoundMessage={t`Nothing found.`}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

interface SearchedPickerProps extends ReferencePickerProps {
  source: ReferenceSource
  document: NonNullable<ReferenceSource['document']>
}

function SearchedPicker({ source, document, value, onChange, taken = [], ...shared }: SearchedPickerProps) {
  const { t } = useLingui()
  const [known, setKnown] = useState<readonly ReferenceChoice[]>([])
  const [search, setSearch] = useState('')
  const [opened, setOpened] = useState(false)
  /** The list has been open: from then on it is read. */
  const [wasOpened, setWasOpened] = useState(false)
  const debounced = useDebounced(search)
  const also = source.also ?? []
  const chosen = useChosen(value, [...known, ...also, ...(source.present ?? [])])
  // The box holds the name of what is chosen until somebody types another one: that is no search.
  const { searched, onKeyDown, answered } = useSubmittedText(search === chosen?.name ? '' : search)
  const query = searched ?? debounced
  const needle = query === chosen?.name ? '' : query.trim()
  const { matches, hasMore, isSearching, isFirst, error, refresh } = useMatches(source, document, needle, wasOpened)
  const options = [...also, ...merged(also.some(({ id }) => id === value) ? undefined : chosen, matches)].filter(
    ({ id }) => id === value || !taken.includes(id),
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for is answered once, when it has been found.
  useEffect(() => {
    if (searched === null || isSearching) return
    answered()
    const meant = meantBy(
      searched,
      matches.filter(({ id }) => !taken.includes(id)),
    )
    if (!meant) return
    setKnown([meant])
    setOpened(false)
    onChange(meant.id, meant)
  }, [searched, isSearching])

  return (
    <Group gap="xs" wrap="nowrap" align="flex-end" className="app-reference">
      <Select
        {...shared}
        flex={1}
        searchable
        allowDeselect={false}
        clearable={!shared.required}
        placeholder={value === null ? (source.unset ?? t`Not set`) : undefined}
        nothingFoundMessage={isSearching || search !== debounced ? t`Searching…` : t`Nothing found.`}
        data={[
          ...options.map(({ id, name }) => ({ value: id, label: name })),
          ...(hasMore ? [{ value: MORE, label: t`Type more to narrow down.`, disabled: true }] : []),
          ...(error && !isSearching ? [{ value: FAILED, label: t`The server can’t be reached.`, disabled: true }] : []),
        ]}
        // The server has searched: everything that it found is shown.
        filter={({ options }) => options}
        value={value}
        onChange={(id) => {
          const picked = options.find((choice) => choice.id === id)
          if (picked) setKnown([picked])
          onChange(id, picked)
        }}
        onSearchChange={setSearch}
        onKeyDown={onKeyDown}
        dropdownOpened={opened}
        onDropdownOpen={() => {
          setOpened(true)
          setWasOpened(true)
          // Others may have made some meanwhile.
          if (wasOpened) refresh()
        }}
        onDropdownClose={() => setOpened(false)}
        rightSection={isFirst ? <Loader size={16} /> : undefined}
      />
      {chosen && source.type && <OpenRecord type={source.type} choice={chosen} />}
    </Group>
  )
}

/** The way to the record's own page, beside what is being edited: a draft stays where it is. */
function OpenRecord({ type, choice }: { type: ReferredType; choice: ReferenceChoice }) {
  const { t } = useLingui()
  const router = useRouter({ warn: false })
  const address = useAddress(type, choice.id)
  if (!router || !address) return null
  const name = t`Open ${choice.name} in a new tab`
  return (
    <ActionIcon
      component="a"
      href={router.history.createHref(router.buildLocation(address).href)}
      target="_blank"
      variant="default"
      size="var(--app-control)"
      aria-label={name}
      title={name}
    >
      <IconOpen size={16} />
    </ActionIcon>
  )
}
