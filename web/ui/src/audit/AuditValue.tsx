// A value of the log, which keeps values as JSON.

import { useLingui } from '@lingui/react/macro'
import { Code } from '@mantine/core'
import type { FieldMetadata } from '../forms/metadata'
import { RecordLink, ShownValue, Unset } from '../records/ShownValue'
import { plainWords } from './words'

const RECORD_ID = /^([A-Z][A-Za-z]+):\d+$/

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

interface AuditValueProps {
  name: string
  field?: FieldMetadata
  text: string | null
}

export function AuditValue({ name, field, text }: AuditValueProps) {
  const { t } = useLingui()
  const value = text === null ? null : parsed(text)
  if (value === null || value === '') return <Unset>{t`nothing`}</Unset>
  const record = typeof value === 'string' ? RECORD_ID.exec(value) : null
  if (record) return <RecordLink type={record[1]} id={String(value)} name={String(value)} />
  if (typeof value === 'object' && !Array.isArray(value)) return <Row row={value as Record<string, unknown>} />
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) return <Code>{text}</Code>
  return <ShownValue name={name} field={field} value={value} />
}

/** A row that came or went as a whole. */
function Row({ row }: { row: Record<string, unknown> }) {
  const { t } = useLingui()
  const parts = Object.entries(row)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${plainWords(name)}: ${typeof value === 'boolean' ? (value ? t`Yes` : t`No`) : value}`)
  return parts.join(', ')
}
