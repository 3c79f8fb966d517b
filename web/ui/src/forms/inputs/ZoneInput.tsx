// A time zone, chosen from a list that is searched by any part of its name.

import { useLingui } from '@lingui/react/macro'
import { Select, type SelectProps } from '@mantine/core'
import { useMemo } from 'react'

interface ZoneInputProps extends Omit<SelectProps, 'value' | 'onChange' | 'data'> {
  value: string
  onChange: (value: string) => void
}

/** Browsers list the places; UTC is none of them. */
const UTC = 'UTC'

export function ZoneInput({ value, onChange, ...shared }: ZoneInputProps) {
  const { t } = useLingui()
  const data = useMemo(
    () => [...new Set([UTC, ...Intl.supportedValuesOf('timeZone'), ...(value === '' ? [] : [value])])],
    [value],
  )
  return (
    <Select
      {...shared}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t`Nothing found.`}
      // New York is found by its name.
      filter={({ options, search }) => {
        const query = search.trim().toLowerCase().replaceAll(' ', '_')
        return options.filter((option) => 'value' in option && String(option.value).toLowerCase().includes(query))
      }}
      limit={100}
      value={value || null}
      onChange={(chosen) => onChange(chosen ?? '')}
      data={data}
    />
  )
}
