// Who changed what of a class, and when.

import { useState } from 'react'
import { ClassHistoryDocument, type ClassHistoryQuery } from '../api/reseller/graphql'
import { LogView } from './LogView'
import { type AuditSearch, whereOf } from './search'
import { useLog } from './useLog'

function pageOf({ customerClass }: ClassHistoryQuery) {
  return customerClass?.auditLog
}

export default function ClassHistory({ classId }: { classId: string }) {
  const [search, setSearch] = useState<AuditSearch>({})
  const log = useLog(ClassHistoryDocument, { id: classId, where: whereOf(search) }, pageOf)
  return <LogView log={log} search={search} onSearch={setSearch} classId={classId} />
}
