// Search of a list by name, with the way in which names are compared.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { NativeSelect, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type KeyboardEvent, useRef } from 'react'
import { IconSearch } from '../ui/icons'
import { useShortcut } from '../ui/shortcuts'
import { PHONE } from '../ui/theme'
import { useTyped } from '../ui/typed'
import { focusFirstRow } from './rowKeys'
import { type ListSearch, MATCHES, type Match } from './search'

const MATCH_WORDS: Record<Match, MessageDescriptor> = {
  contains: msg`contains`,
  startsWith: msg`begins with`,
  endsWith: msg`ends with`,
  eq: msg`is exactly`,
}

interface NameSearchProps {
  /** Words for the key that focuses the field, for the list of keys. */
  shortcut: MessageDescriptor
  search: ListSearch
  onSearch: (change: Pick<ListSearch, 'name' | 'match'>) => void
  /** Enter: open the first row of what is searched for. */
  onFirst?: (name: string) => void
}

export function NameSearch({ shortcut, search, onSearch, onFirst }: NameSearchProps) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false })
  const [name, type, searchNow] = useTyped(search.name ?? '', (text) => onSearch({ name: text }))
  useShortcut('/', shortcut, () => input.current?.focus())
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={t`Name`}
      placeholder={t`Search by name`}
      leftSection={<IconSearch size={16} />}
      value={name}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') {
          searchNow()
          onFirst?.(name)
        }
        if (event.key === 'ArrowDown' && focusFirstRow()) event.preventDefault()
      }}
      // A phone's whole width is for the words, and what follows begins a line of its own.
      flex={isPhone ? '1 0 100%' : 1}
      miw={140}
      maw={isPhone ? undefined : 360}
    />
  )
}

/** How names are compared with what is typed. */
export function NameComparison({ search, onSearch, label }: Omit<NameSearchProps, 'shortcut'> & { label?: string }) {
  const { t, i18n } = useLingui()
  return (
    <NativeSelect
      label={label}
      aria-label={t`Name comparison`}
      value={search.match ?? MATCHES[0]}
      onChange={({ currentTarget }) =>
        onSearch({ match: MATCHES.slice(1).find((match) => match === currentTarget.value) })
      }
      data={MATCHES.map((match) => ({ value: match, label: `${t`Name`} ${i18n._(MATCH_WORDS[match])}` }))}
    />
  )
}
