// Tells what an address or a view of a list names and is not there any more, and takes it out of the list.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { FilteredByDocument } from '../../api/reseller/lists/views/graphql'
import { isNoId } from '../../ui/failure'
import { useFormats } from '../../ui/language/formats'
import type { ListColumn } from '../columns'
import type { ListSearch } from '../search'
import { type KnownFilter, type Missing, missingIn, namedRecords } from './missing'

interface MissingNoticeProps {
  search: ListSearch
  /** Sets another search in place of this one, and opens nothing of what it finds. */
  onReplace: (search: ListSearch) => void
  filters: readonly KnownFilter[]
  columns: readonly Pick<ListColumn<never>, 'id' | 'order'>[]
}

/** The ids of the records that are gone, of those that a search names. */
function useDeleted(ids: readonly string[]): ReadonlySet<string> {
  const client = useClient()
  const [deleted, setDeleted] = useState<ReadonlySet<string>>(new Set())
  const key = ids.join(' ')
  useEffect(() => {
    let current = true
    const requested = key === '' ? [] : key.split(' ')
    const answers = requested.map(async (id) => {
      const { data, error } = await client.query(FilteredByDocument, { id }).toPromise()
      // Where the server couldn't be reached, was busy or no longer knew the viewer, nothing is known of it.
      return isNoId(error) || (!error && data?.node === null) ? [id] : []
    })
    void Promise.all(answers).then((answered) => current && setDeleted(new Set(answered.flat())))
    return () => {
      current = false
    }
  }, [client, key])
  return deleted
}

export function MissingNotice({ search, onReplace, filters, columns }: MissingNoticeProps) {
  const { t, i18n } = useLingui()
  const { list } = useFormats()
  const deleted = useDeleted(namedRecords(search, filters).map(([, id]) => id))
  const missing = missingIn(search, filters, columns, deleted)
  const [noticed, setNoticed] = useState<Missing | null>(null)
  const leaveOut = useRef(onReplace)
  leaveOut.current = onReplace
  const key = missing && JSON.stringify({ search, missing })
  useEffect(() => {
    if (key === null) return
    const { missing }: { missing: Missing } = JSON.parse(key)
    // References left out first are not requested again, and shown together with those that turn out to be gone then.
    setNoticed((before) => ({
      ...missing,
      filters: [...(before?.filters ?? []), ...missing.filters],
      columns: missing.columns || before?.columns === true,
    }))
    leaveOut.current(missing.search)
  }, [key])
  if (!noticed) return null
  const named = new Set(noticed.filters.map((one) => (typeof one === 'string' ? one : i18n._(one))))
  const words = list([...named, ...(noticed.columns ? [t`columns or order`] : [])])
  return (
    <Alert
      color="orange"
      role="status"
      w="100%"
      style={{ order: 1 }}
      withCloseButton
      closeButtonLabel={t`Close`}
      onClose={() => setNoticed(null)}
      title={t`Something of this view no longer exists`}
    >
      <Trans>It was left out: {words}. The list shows what the rest of the view asks for.</Trans>
    </Alert>
  )
}
