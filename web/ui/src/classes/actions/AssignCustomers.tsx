// Puts customers on a class: they are found by name, and each has its own result.

import { Plural, useLingui } from '@lingui/react/macro'
import { MultiSelect, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { useLastRead } from '../../api/lastRead'
import { AssignableCustomersDocument, type AssignableCustomersQuery } from '../../api/reseller/graphql'
import { useSentKey } from '../../api/sentKey'
import { BatchDialog } from '../../changes/batch/BatchDialog'
import { outcomesOf } from '../../changes/batch/outcomes'
import { useWriteApproval } from '../../changes/useWriteApproval'
import { meantBy, useSubmittedText } from '../../forms/inputs/reference/useTypedChoice'
import { useDebounced } from '../../ui/debounced'
import { failureOf } from '../../ui/failure'
import { useClassActions } from './useClassActions'

const SHOWN = 25

type Customer = AssignableCustomersQuery['customers']['nodes'][number]

interface AssignCustomersProps {
  customerClass: { id: string; name: string; currency: { id: string } | null }
  onClose: () => void
  onDone: () => void
}

export default function AssignCustomers({ customerClass, onClose, onDone }: AssignCustomersProps) {
  const { t } = useLingui()
  const { assignDocument } = useClassActions()
  const [searchText, setSearchText] = useState('')
  const debounced = useDebounced(searchText)
  const { searched, onKeyDown, answered } = useSubmittedText(searchText)
  const name = (searched ?? debounced).trim()
  const [selected, setSelected] = useState<readonly Customer[]>([])
  const [answer] = useQuery({
    query: AssignableCustomersDocument,
    requestPolicy: 'cache-and-network',
    variables: {
      first: SHOWN,
      where: {
        ...(name && { name: { startsWith: name } }),
        // A class with a currency is for customers of that currency, and nobody is put where they are already.
        ...(customerClass.currency && { currency: { eq: customerClass.currency.id } }),
        NOT: { customerClass: { eq: customerClass.id } },
      },
    },
  })
  const { fetching, stale } = answer
  const found = useLastRead(answer)?.customers.nodes ?? []
  const approval = useWriteApproval()
  const [, assign] = useMutation(assignDocument)
  const { keyed, answered: keyAnswered } = useSentKey()

  const matches = found.filter(({ id }) => !selected.some((customer) => customer.id === id))
  const options = [...selected, ...matches]
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for is answered once, when it has been found.
  useEffect(() => {
    if (searched === null || fetching || stale) return
    answered()
    const meant = meantBy(searched, matches)
    if (!meant) return
    approval.forget()
    setSelected([...selected, meant])
    setSearchText('')
  }, [searched, fetching, stale])
  const run = async () => {
    if (!approval.isExplained()) return null
    const input = {
      customerClassId: customerClass.id,
      customerIds: selected.map(({ id }) => id),
      ...approval.input,
    }
    const { data: answer, error } = await assign({ input: keyed(input) })
    if (!answer) return failureOf(error)
    keyAnswered()
    if (approval.isOpen(answer.answer.userErrors)) return null
    approval.done()
    return outcomesOf(selected, answer.answer, approval.isRequested)
  }
  return (
    <BatchDialog
      onClose={onClose}
      title={t`Assign customers to ${customerClass.name}`}
      failedTitle={t`Not assigned`}
      submit={approval.verb(<Plural value={selected.length} one="Assign # customer" other="Assign # customers" />)}
      submitProps={{ disabled: selected.length === 0 }}
      run={run}
      onDone={onDone}
    >
      <MultiSelect
        label={t`Customers`}
        description={
          customerClass.currency
            ? t`Customers with the currency of the class. Their settings change immediately.`
            : t`Customers with any currency. Their settings change immediately.`
        }
        data-autofocus
        searchable
        hidePickedOptions
        value={selected.map(({ id }) => id)}
        onChange={(ids) => {
          approval.forget()
          setSelected(options.filter(({ id }) => ids.includes(id)))
        }}
        searchValue={searchText}
        onSearchChange={setSearchText}
        onKeyDown={onKeyDown}
        nothingFoundMessage={fetching || stale ? t`Searching…` : t`No customer name begins with “${name}”.`}
        data={options.map(({ id, name: customerName }) => ({ value: id, label: customerName }))}
        // The server has searched: everything that it found is shown.
        filter={({ options: matching }) => matching}
        renderOption={({ option }) => {
          const customer = options.find(({ id }) => id === option.value)
          return (
            <div>
              <Text size="sm">{option.label}</Text>
              <Text size="xs" c="dimmed">
                {customer?.currency.code}, {customer?.customerClass.name}
              </Text>
            </div>
          )
        }}
        maxValues={100}
      />
      {approval.field}
    </BatchDialog>
  )
}
