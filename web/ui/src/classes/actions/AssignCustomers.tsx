// Puts customers on a class: they are found by name, and each has its own result.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { MultiSelect, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { AssignableCustomersDocument, type AssignableCustomersQuery } from '../../api/reseller/graphql'
import { type Outcome, outcomesOf } from '../../changes/outcomes'
import { meantBy, useAskedText } from '../../forms/useTypedChoice'
import { ActionDialog } from '../../ui/Dialog'
import { failureOf } from '../../ui/failure'
import { useWorkspace } from '../workspace'
import { Outcomes } from './Outcomes'

const SHOWN = 25
const TYPING_PAUSE_MS = 200

type Customer = AssignableCustomersQuery['customers']['nodes'][number]

interface AssignCustomersProps {
  customerClass: { id: string; name: string; currency: { id: string } | null }
  onClose: () => void
  onDone: () => void
}

export default function AssignCustomers({ customerClass, onClose, onDone }: AssignCustomersProps) {
  const { t } = useLingui()
  const { assignDocument } = useWorkspace()
  const [sought, setSought] = useState('')
  const [rested] = useDebouncedValue(sought, TYPING_PAUSE_MS)
  const { asked, onKeyDown, answered } = useAskedText(sought)
  const name = (asked ?? rested).trim()
  const [chosen, setChosen] = useState<readonly Customer[]>([])
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>()
  const [failure, setFailure] = useState<string | null>(null)
  const [{ data, fetching }] = useQuery({
    query: AssignableCustomersDocument,
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
  const [{ fetching: busy }, assign] = useMutation(assignDocument)

  const found = (data?.customers.nodes ?? []).filter(({ id }) => !chosen.some((customer) => customer.id === id))
  const offered = [...chosen, ...found]
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for is answered once, when it has been found.
  useEffect(() => {
    if (asked === null || fetching) return
    answered()
    const meant = meantBy(asked, found)
    if (!meant) return
    setChosen([...chosen, meant])
    setSought('')
  }, [asked, fetching])
  const run = async () => {
    setFailure(null)
    const input = {
      customerClassId: customerClass.id,
      customerIds: chosen.map(({ id }) => id),
      idempotencyKey: crypto.randomUUID(),
    }
    const { data: answered, error } = await assign({ input })
    if (!answered) {
      setFailure(error ? failureOf(error) : null)
      return
    }
    setOutcomes(outcomesOf(chosen, answered.answer))
    onDone()
  }
  return (
    <ActionDialog
      onClose={onClose}
      title={t`Assign customers to ${customerClass.name}`}
      onSubmit={() => (outcomes ? onClose() : chosen.length > 0 && void run())}
      failed={{ title: t`Not assigned`, messages: [failure] }}
      cancel={outcomes && <Trans>Close</Trans>}
      submit={!outcomes && <Plural value={chosen.length} one="Assign # customer" other="Assign # customers" />}
      submitProps={{ disabled: chosen.length === 0, loading: busy }}
    >
      {outcomes ? (
        <Outcomes outcomes={outcomes} />
      ) : (
        <MultiSelect
          label={t`Customers`}
          description={
            customerClass.currency
              ? t`Customers with the currency of the class; their settings change at once.`
              : t`Customers of any currency; their settings change at once.`
          }
          data-autofocus
          searchable
          hidePickedOptions
          value={chosen.map(({ id }) => id)}
          onChange={(ids) => setChosen(offered.filter(({ id }) => ids.includes(id)))}
          searchValue={sought}
          onSearchChange={setSought}
          onKeyDown={onKeyDown}
          nothingFoundMessage={fetching ? t`Searching…` : t`No customer begins with “${name}”.`}
          data={offered.map(({ id, name: customerName }) => ({ value: id, label: customerName }))}
          renderOption={({ option }) => {
            const customer = offered.find(({ id }) => id === option.value)
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
      )}
    </ActionDialog>
  )
}
