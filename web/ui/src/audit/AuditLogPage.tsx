// The log of everything, for administrators.

import { Trans, useLingui } from '@lingui/react/macro'
import { Stack, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { AuditLogDocument, type AuditLogQuery } from '../api/admin/audit/graphql'
import { usePageTitle } from '../ui/title'
import { LogView } from './LogView'
import { readSearch, whereOf } from './search'
import { useLog } from './useLog'
import { useRecordFields } from './useRecordFields'

function pageOf({ auditLog }: AuditLogQuery) {
  return auditLog
}

export default function AuditLogPage() {
  const search = readSearch(useSearch({ from: '/audit' }))
  const navigate = useNavigate({ from: '/audit' })
  const { t } = useLingui()
  usePageTitle(t`Audit log`)
  const log = useLog(AuditLogDocument, { where: whereOf(search) }, pageOf)
  return (
    <Stack>
      <Title order={1} size="h2">
        <Trans>Audit log</Trans>
      </Title>
      <LogView
        log={log}
        records={useRecordFields()}
        search={search}
        onSearch={(next, options) => void navigate({ search: { ...next }, ...options })}
      />
    </Stack>
  )
}
