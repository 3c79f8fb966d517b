// A value in a custom field that can't be changed, as its reader writes values of its type.

import type { FieldKind } from '../../api/metadata'
import { Value } from '../../forms/Value'

const KINDS: Readonly<Record<string, FieldKind>> = { NUMBER: 'decimal', DATE: 'date', DATE_TIME: 'moment' }

export function ValueFact({ type, value }: { type: string; value: string }) {
  return <Value field={{ name: 'value', label: { id: '' }, kind: KINDS[type] ?? 'text' }} value={value} />
}
