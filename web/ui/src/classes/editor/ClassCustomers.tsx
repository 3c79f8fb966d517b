// Who is on a class, a page at a time: what a change touches, and what keeps the class from being deleted.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Stack, Table, Text, TextInput } from '@mantine/core'
import { useDidUpdate } from '@mantine/hooks'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useLastRead } from '../../api/lastRead'
import { RecordLink } from '../../links/RecordLink'
import { useMayWrite } from '../../session/useMayWrite'
import { useDebounced } from '../../ui/debounced'
import { failureOf } from '../../ui/failure'
import { Pager, useTurnBack } from '../../ui/Pager'
import { EmptyState, ErrorState, TableSkeleton, Unset } from '../../ui/states'
import { TableHead } from '../../ui/TableHead'
import { type ClassDetails, useWorkspace } from '../workspace'

const PAGE_ROWS = 25
const COLUMNS = 3
const NONE: readonly string[] = []

export default function ClassCustomers({ customerClass }: { customerClass: ClassDetails }) {
  const { t } = useLingui()
  const mayWrite = useMayWrite()
  const { customersDocument, sharing } = useWorkspace()
  const [searchText, setSearchText] = useState('')
  const name = useDebounced(searchText.trim())
  const [turned, setTurned] = useState({ name, cursors: NONE })
  // Another name begins at the first page, also where one was turned until its typing paused.
  const cursors = turned.name === name ? turned.cursors : NONE
  const turn = (next: readonly string[]) => setTurned({ name, cursors: next })
  const [answer, reload] = useQuery({
    query: customersDocument,
    variables: {
      id: customerClass.id,
      first: PAGE_ROWS,
      after: cursors.at(-1) ?? null,
      where: name ? { name: { startsWith: name } } : null,
    },
    requestPolicy: 'cache-and-network',
  })
  useDidUpdate(() => reload({ requestPolicy: 'network-only' }), [customerClass.usage])
  const { error, fetching, stale } = answer
  const page = useLastRead(answer)?.customerClass?.usage.customers
  const isTurningBack = useTurnBack(cursors, page, fetching || stale, turn)
  const shown = isTurningBack ? undefined : page
  if (error && !page) {
    return <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  }
  return (
    <Stack>
      <TextInput
        type="search"
        aria-label={t`Name`}
        placeholder={t`Search by name`}
        maw={320}
        value={searchText}
        onChange={({ currentTarget }) => {
          setSearchText(currentTarget.value)
          turn(NONE)
        }}
      />
      {shown?.nodes.length === 0 ? (
        <EmptyState title={name ? t`No customer name begins with “${name}”.` : t`No customers are on this class`}>
          {mayWrite && !name && (
            <Text size="sm" c="dimmed">
              <Trans>Use “Assign customers” to add some.</Trans>
            </Text>
          )}
        </EmptyState>
      ) : (
        <Table aria-label={t`Customers`} aria-busy={!shown}>
          <TableHead heads={[t`Name`, t`Currency`, ...(sharing ? [t`Reseller`] : [])]} />
          <Table.Tbody>
            {shown ? (
              shown.nodes.map((customer) => (
                <Table.Tr key={customer.id}>
                  <Table.Td>
                    <RecordLink type="Customer" id={customer.id} name={customer.name} />
                  </Table.Td>
                  <Table.Td>{customer.currency.code}</Table.Td>
                  {sharing && <Table.Td>{customer.reseller?.name ?? <Unset>{t`Direct customer`}</Unset>}</Table.Td>}
                </Table.Tr>
              ))
            ) : (
              <TableSkeleton rows={8} columns={COLUMNS} />
            )}
          </Table.Tbody>
        </Table>
      )}
      <Pager
        cursors={cursors}
        pageInfo={page?.pageInfo}
        isFetching={fetching}
        onTurn={turn}
        total={page && <Plural value={page.totalCount} one="# customer" other="# customers" />}
      />
    </Stack>
  )
}
