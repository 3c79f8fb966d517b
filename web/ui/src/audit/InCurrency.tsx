// The currency of the amounts that a save changed. It never changes itself: whoever creates or deletes a record says it,
// and a record that is still there has it.

import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { CurrencyOfLoggedDocument, type CurrencyOfLoggedQuery } from '../api/reseller/audit/graphql'
import { ClassCurrency } from '../forms/ClassCurrency'
import type { Save } from './saves'

/** The types of records whose amounts a log tells. */
const WITH_AMOUNTS: ReadonlySet<string> = new Set(['CustomerClass', 'Customer', 'FraudTrafficProfile', 'PlannedChange'])

/** The id of what tells the currency: the currency itself where the save names it, or else the record. */
function toldBy({ first, entries }: Save): string | null {
  if (!WITH_AMOUNTS.has(first.entityType)) return null
  const entry = entries.find(({ panel, property }) => panel === '' && property === 'currency')
  const said: string | null = JSON.parse(entry?.after ?? entry?.before ?? 'null')
  return said ?? (first.action === 'DELETE' ? null : first.entityId)
}

function codeOf(node: CurrencyOfLoggedQuery['node']): string | undefined {
  if (!node) return undefined
  if ('customerClass' in node) return node.customerClass?.ofClass?.name
  if ('ofClass' in node) return node.ofClass?.name
  if ('currency' in node) return node.currency.name
  return 'name' in node ? node.name : undefined
}

export function InCurrency({ of, children }: { of: Save; children: ReactNode }) {
  const id = toldBy(of)
  const [{ data }] = useQuery({ query: CurrencyOfLoggedDocument, variables: { id: id ?? '' }, pause: id === null })
  return <ClassCurrency value={id === null ? undefined : codeOf(data?.node ?? null)}>{children}</ClassCurrency>
}
