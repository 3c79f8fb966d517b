// Tells what an address or a view of a list names and is not there any more, and takes it out of the list.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { FilteredByDocument } from '../../api/reseller/lists/views/graphql'
import { useFormats } from '../../ui/language/formats'
import type { ListColumn } from '../columns'
import type { ListSearch } from '../search'
import { type KnownFilter, type Missing, missingIn, namedRecords } from './missing'

interface MissingNoticeProps {
  search: ListSearch
  onSearch: (search: ListSearch) => void
  filters: readonly KnownFilter[]
  columns: readonly Pick<ListColumn<never>, 'id' | 'order'>[]
}

/** The ids of the records that are gone, of those that a search names. */
function useGone(ids: readonly string[]): ReadonlySet<string> {
  const client = useClient()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const key = ids.join(' ')
  useEffect(() => {
    let current = true
    const asked = key === '' ? [] : key.split(' ')
    const answers = asked.map(async (id) => {
      const { data, error } = await client.query(FilteredByDocument, { id }).toPromise()
      // Of a server that can't be reached nothing is known.
      return !error?.networkError && !data?.node ? [id] : []
    })
    void Promise.all(answers).then((found) => current && setGone(new Set(found.flat())))
    return () => {
      current = false
    }
  }, [client, key])
  return gone
}

export function MissingNotice({ search, onSearch, filters, columns }: MissingNoticeProps) {
  const { t, i18n } = useLingui()
  const { list } = useFormats()
  const gone = useGone(namedRecords(search, filters).map(([, id]) => id))
  const missing = missingIn(search, filters, columns, gone)
  const [told, setTold] = useState<Missing | null>(null)
  const leaveOut = useRef(onSearch)
  leaveOut.current = onSearch
  const key = missing && JSON.stringify(missing)
  useEffect(() => {
    if (key === null) return
    const found: Missing = JSON.parse(key)
    // References left out first are not requested again, and shown together with those that turn out to be gone then.
    setTold((before) => ({
      ...found,
      filters: [...(before?.filters ?? []), ...found.filters],
      columns: found.columns || before?.columns === true,
    }))
    leaveOut.current(found.search)
  }, [key])
  if (!told) return null
  const named = told.filters.map((one) => (typeof one === 'string' ? one : i18n._(one)))
  const words = list(told.columns ? [...named, t`columns or order`] : named)
  return (
    <Alert
      color="orange"
      role="status"
      w="100%"
      style={{ order: 1 }}
      withCloseButton
      closeButtonLabel={t`Close`}
      onClose={() => setTold(null)}
      title={t`Something of this view no longer exists`}
    >
      <Trans>It was left out: {words}. The list shows what the rest of the view asks for.</Trans>
    </Alert>
  )
}
