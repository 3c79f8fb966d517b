// Who changed what of a class, and when.

import { useState } from 'react'
import { ClassHistoryDocument, type ClassHistoryQuery } from '../api/reseller/audit/graphql'
import { ClassCurrency } from '../forms/ClassCurrency'
import { LogView } from './LogView'
import { type AuditSearch, whereOf } from './search'
import { useLog } from './useLog'

function pageOf({ customerClass }: ClassHistoryQuery) {
  return customerClass?.auditLog
}

interface ClassHistoryProps {
  customerClass: { id: string; currency: { name: string } | null }
}

export default function ClassHistory({ customerClass: { id, currency } }: ClassHistoryProps) {
  const [search, setSearch] = useState<AuditSearch>({})
  const log = useLog(ClassHistoryDocument, { id, where: whereOf(search) }, pageOf)
  return (
    <ClassCurrency value={currency?.name}>
      <LogView log={log} search={search} onSearch={setSearch} classId={id} />
    </ClassCurrency>
  )
}
