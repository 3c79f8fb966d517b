// A language, chosen from a list that is searched by name in the reader's language, or by the tag that programs know.

import { useLingui } from '@lingui/react/macro'
import { Select, type SelectProps } from '@mantine/core'
import { useMemo, useState } from 'react'
import { languageOptions, matchingLanguages, typedTags } from './languages'

interface NamedInputProps extends Omit<SelectProps, 'value' | 'onChange' | 'data'> {
  value: string
  onChange: (value: string) => void
}

export function LanguageInput({ value, onChange, ...shared }: NamedInputProps) {
  const { t, i18n } = useLingui()
  const [search, setSearch] = useState('')
  const also = typedTags(search)[0] ?? ''
  const data = useMemo(() => languageOptions(i18n.locale, [value, also]), [i18n.locale, value, also])
  return (
    <Select
      {...shared}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t`Nothing found.`}
      filter={({ options, search }) =>
        matchingLanguages(
          options.filter((option) => 'value' in option),
          search,
        )
      }
      value={value || null}
      onChange={(chosen) => onChange(chosen ?? '')}
      onSearchChange={setSearch}
      data={data}
    />
  )
}
