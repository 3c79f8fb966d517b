// Whose customers are on a class that resellers use: a bar for the operator’s own and for each reseller, the most first.

import { Trans, useLingui } from '@lingui/react/macro'
import { Table } from '@mantine/core'
import { useDidUpdate } from '@mantine/hooks'
import { useQuery } from 'urql'
import { AdminUsersOfClassDocument, type AdminUsersOfClassQuery } from '../../api/admin/classes/actions/graphql'
import { useLastRead } from '../../api/lastRead'
import { RecordLink } from '../../links/RecordLink'
import { failureOf } from '../../ui/failure'
import { useFormats } from '../../ui/language/formats'
import { ErrorState } from '../../ui/states'
import type { ClassDetails } from '../workspace'

const HEIGHT = 10

interface Share {
  /** The reseller's id; nothing for the operator's own customers, and for all further resellers. */
  id?: string
  name?: string
  count: number
}

type Usage = NonNullable<AdminUsersOfClassQuery['customerClass']>['usage']

/**
 * The shares of a class's customers: of nobody's, of each reseller's, and of those who are not among the first. A
 * reseller is a customer itself, and counts where it is on the class.
 */
export function sharesOf(classId: string, { customerCount, customers, resellers }: Usage) {
  const of: Share[] = resellers.nodes
    .map(({ id, name, customerClass, customers: { totalCount } }) => ({
      id,
      name,
      count: totalCount + (customerClass?.id === classId ? 1 : 0),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
  const own = customers.totalCount
  return { own, of, others: Math.max(0, customerCount - own - of.reduce((sum, { count }) => sum + count, 0)) }
}

export default function UsersByReseller({ customerClass }: { customerClass: ClassDetails }) {
  const { t } = useLingui()
  const { id } = customerClass
  const ofClass = { customerClass: { eq: id } }
  const [answer, reload] = useQuery({
    query: AdminUsersOfClassDocument,
    variables: { id, ofClass, direct: { reseller: { isNull: true } } },
    requestPolicy: 'cache-and-network',
  })
  useDidUpdate(() => reload({ requestPolicy: 'network-only' }), [customerClass.usage])
  const { error } = answer
  const data = useLastRead(answer)
  if (error && !data) {
    return <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  }
  const usage = data?.customerClass?.usage
  if (!usage || usage.customerCount === 0) return null
  const { own, of, others } = sharesOf(id, usage)
  const most = Math.max(own, others, ...of.map(({ count }) => count))
  return (
    <Table
      aria-label={t`Customers by reseller`}
      withRowBorders={false}
      verticalSpacing={2}
      horizontalSpacing={4}
      mt="xs"
    >
      <Table.Tbody>
        {own > 0 && (
          <ShareRow count={own} most={most}>
            <Trans>Direct customers</Trans>
          </ShareRow>
        )}
        {of.map(({ id: reseller, name = '', count }) => (
          <ShareRow key={reseller} count={count} most={most}>
            <RecordLink type="Reseller" id={reseller ?? ''} name={name} />
          </ShareRow>
        ))}
        {others > 0 && (
          <ShareRow count={others} most={most}>
            <Trans>Other resellers</Trans>
          </ShareRow>
        )}
      </Table.Tbody>
    </Table>
  )
}

function ShareRow({ count, most, children }: { count: number; most: number; children: React.ReactNode }) {
  const { number } = useFormats()
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} fz={13}>
        {children}
      </Table.Th>
      <Table.Td w="45%">
        {/* Drawn, not a background: backgrounds are left out in print. What it shows is the number beside it. */}
        <svg aria-hidden width="100%" height={HEIGHT} preserveAspectRatio="none" viewBox={`0 0 100 ${HEIGHT}`}>
          <rect width={Math.max(1, (100 * count) / most)} height={HEIGHT} fill="var(--app-accent)" />
        </svg>
      </Table.Td>
      <Table.Td ta="right" w={1} fz={13} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {number(count)}
      </Table.Td>
    </Table.Tr>
  )
}
