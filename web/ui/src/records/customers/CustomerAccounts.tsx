// A customer's accounts: the first of them, and the ways to the others and to a new one.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Badge, Button, List, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useLastRead } from '../../api/lastRead'
import { KIND_OF_TYPE, NEW } from '../../links/address'
import { RecordLink } from '../../links/RecordLink'
import { failureOf } from '../../ui/failure'
import { ErrorState } from '../../ui/states'
import type { EditorPartProps } from '../kind'
import { PartSection } from '../PartSection'
import { useCustomerDocuments } from './documents'

const SHOWN = 10
const KIND = KIND_OF_TYPE.Account

export function CustomerAccounts({ record, readOnly }: EditorPartProps) {
  const { t } = useLingui()
  const { AccountsOfCustomerDocument } = useCustomerDocuments()
  const [answer, reload] = useQuery({
    query: AccountsOfCustomerDocument,
    variables: { id: record.id, first: SHOWN },
    requestPolicy: 'cache-and-network',
  })
  const { error } = answer
  const page = useLastRead(answer)?.customer?.accounts
  return (
    <PartSection
      title={<Trans>Accounts</Trans>}
      actions={
        !readOnly && (
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link
                to="/records/$kind/$id"
                params={{ kind: KIND, id: NEW }}
                search={{ customer: record.id, customerName: record.name }}
                {...props}
              />
            )}
          >
            <Trans>New account</Trans>
          </Button>
        )
      }
    >
      {error && !answer.data && (
        <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      )}
      {page?.totalCount === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>The customer has no accounts yet.</Trans>
        </Text>
      )}
      {page && page.totalCount > 0 && (
        <>
          <List size="sm" aria-label={t`Accounts`}>
            {page.nodes.map(({ id, name, blocked }) => (
              <List.Item key={id}>
                <RecordLink type="Account" id={id} name={name} />{' '}
                {blocked && (
                  <Badge variant="default">
                    <Trans>Blocked</Trans>
                  </Badge>
                )}
              </List.Item>
            ))}
          </List>
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/records/$kind" params={{ kind: KIND }} search={{ customer: record.id }} {...props} />
            )}
          >
            <Plural value={page.totalCount} one="View the account in the list" other="View all # accounts" />
          </Anchor>
        </>
      )}
    </PartSection>
  )
}
