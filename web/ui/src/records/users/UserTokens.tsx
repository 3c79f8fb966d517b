// A user's API tokens: made, listed and revoked. The secret is shown once, when the token is made.

import { Trans, useLingui } from '@lingui/react/macro'
import { Badge, Button, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { AdminTokenRevokeDocument, AdminTokensDocument } from '../../api/admin/records/graphql'
import { messageOf } from '../../api/errors'
import { useLastRead } from '../../api/lastRead'
import { Failures } from '../../ui/Failures'
import { failureOf } from '../../ui/failure'
import { useFormats } from '../../ui/language/formats'
import { ErrorState } from '../../ui/states'
import { TableHead } from '../../ui/TableHead'
import type { EditorPartProps } from '../kind'
import { PartSection } from '../PartSection'
import { NewTokenDialog } from './NewTokenDialog'
import { stateOf, type TokenState } from './tokens'

const SHOWN = 50

export function UserTokens({ record, readOnly }: EditorPartProps) {
  const { t } = useLingui()
  const { dayOf: day } = useFormats()
  const [making, setMaking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [answer, reload] = useQuery({
    query: AdminTokensDocument,
    variables: { id: record.id, first: SHOWN },
    requestPolicy: 'cache-and-network',
  })
  const [{ fetching }, revoke] = useMutation(AdminTokenRevokeDocument)
  const { error } = answer
  const data = useLastRead(answer)
  const tokens = data?.node && 'tokens' in data.node ? data.node.tokens : undefined
  const refresh = () => reload({ requestPolicy: 'network-only' })
  const end = async (id: string) => {
    const answer = await revoke({ input: { ids: [id] } })
    const revoked = answer.data?.revoked
    const refused = [
      ...(revoked?.userErrors ?? []),
      ...(revoked?.results ?? []).flatMap(({ userErrors }) => userErrors),
    ]
    setFailure(revoked ? messageOf(refused) : failureOf(answer.error))
    refresh()
  }

  return (
    <PartSection
      title={<Trans>API tokens</Trans>}
      actions={
        !readOnly && (
          <Button variant="default" onClick={() => setMaking(true)}>
            <Trans>New token</Trans>
          </Button>
        )
      }
    >
      <Failures title={t`Not revoked`} messages={[failure]} />
      {error && !answer.data && <ErrorState message={failureOf(error)} onRetry={refresh} />}
      {tokens?.nodes.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>There are no tokens yet. Portals and scripts sign in with one.</Trans>
        </Text>
      )}
      {tokens && tokens.nodes.length > 0 && (
        <Table.ScrollContainer minWidth={560}>
          <Table aria-label={t`API tokens`}>
            <TableHead heads={[t`Name`, t`Created`, t`Expires`, t`Status`]} hasActions />
            <Table.Tbody>
              {tokens.nodes.map((token) => {
                const state = stateOf(token, new Date())
                return (
                  <Table.Tr key={token.id}>
                    <Table.Td>{token.name}</Table.Td>
                    <Table.Td>{day(token.createdAt)}</Table.Td>
                    <Table.Td>{token.expiresAt ? day(token.expiresAt) : t`Never`}</Table.Td>
                    <Table.Td>
                      <StateBadge state={state} />
                    </Table.Td>
                    <Table.Td ta="right">
                      {!readOnly && state === 'accepted' && (
                        <Button
                          size="xs"
                          variant="default"
                          disabled={fetching}
                          aria-label={t`Revoke ${token.name}`}
                          onClick={() => void end(token.id)}
                        >
                          <Trans>Revoke</Trans>
                        </Button>
                      )}
                    </Table.Td>
                  </Table.Tr>
                )
              })}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {tokens && tokens.totalCount > tokens.nodes.length && (
        <Text size="sm" c="dimmed">
          <Trans>
            The newest {tokens.nodes.length} of {tokens.totalCount}.
          </Trans>
        </Text>
      )}
      {making && <NewTokenDialog user={record} onClose={() => setMaking(false)} onCreated={refresh} />}
    </PartSection>
  )
}

function StateBadge({ state }: { state: TokenState }) {
  return (
    <Badge variant="default">
      {state === 'accepted' && <Trans>Accepted</Trans>}
      {state === 'expired' && <Trans>Expired</Trans>}
      {state === 'revoked' && <Trans>Revoked</Trans>}
    </Badge>
  )
}
