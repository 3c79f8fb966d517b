// Puts customers on a class: they are found by name, and each has its own result.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Group, Modal, MultiSelect, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { AssignableCustomersDocument, type AssignableCustomersQuery } from '../../api/reseller/graphql'
import { meantBy, useAskedText } from '../../forms/useTypedChoice'
import { DialogForm, SubmitButton } from '../../ui/DialogForm'
import { failureOf } from '../../ui/failure'
import { useWorkspace } from '../workspace'
import type { Outcome } from './bulk'
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
    const { results, userErrors } = answered.answer
    setOutcomes(
      chosen.map(({ id, name: customerName }) => ({
        id,
        name: customerName,
        errors: results.find((result) => result.id === id)?.userErrors ?? userErrors,
      })),
    )
    onDone()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Assign customers to ${customerClass.name}`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <DialogForm onSubmit={() => (outcomes ? onClose() : chosen.length > 0 && void run())}>
        <Stack>
          {failure && (
            <Alert color="red" role="alert" title={t`Not assigned`}>
              {failure}
            </Alert>
          )}
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
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {outcomes ? <Trans>Close</Trans> : <Trans>Cancel</Trans>}
            </Button>
            {!outcomes && (
              <SubmitButton disabled={chosen.length === 0} loading={busy}>
                <Plural value={chosen.length} one="Assign # customer" other="Assign # customers" />
              </SubmitButton>
            )}
          </Group>
        </Stack>
      </DialogForm>
    </Modal>
  )
}
