// A quick look at a record: the fields of its form, read.

import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { useQuery } from 'urql'
import { useLastRead } from '../../api/lastRead'
import type { LoadedForm } from '../../api/metadata'
import { ValueType } from '../../forms/facts/CustomFieldValue'
import { Value } from '../../forms/Value'
import { QuickLook } from '../../lists/look/QuickLook'
import { failureOf } from '../../ui/failure'
import { ErrorState } from '../../ui/states'
import type { RecordKind, RecordRow } from '../kind'

interface RecordLookProps {
  kind: RecordKind
  form: LoadedForm
  row: RecordRow
  onOpen: () => void
  onClose: () => void
}

export default function RecordLook({ kind, form, row, onOpen, onClose }: RecordLookProps) {
  const { i18n } = useLingui()
  const [answer, reload] = useQuery({
    query: kind.documents.one,
    variables: { id: row.id },
    requestPolicy: 'cache-and-network',
  })
  const { error } = answer
  const data = useLastRead(answer)
  const answered = data?.record as RecordRow | null | undefined
  const record = answered?.id === row.id ? answered : null
  return (
    <QuickLook name={row.name} onOpen={onOpen} onClose={onClose}>
      {error && !data ? (
        <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      ) : record ? (
        <ValueType value={typeof record.type === 'string' ? record.type : undefined}>
          <dl>
            {form.fields
              .filter(({ name, kind: type }) => type !== 'group' && name in record)
              .map((field) => {
                const unset = kind.unset?.[field.name]
                return (
                  <div key={field.name}>
                    <dt>{i18n._(field.label)}</dt>
                    <dd>
                      <Value field={field} value={record[field.name]} unset={unset && i18n._(unset)} />
                    </dd>
                  </div>
                )
              })}
          </dl>
        </ValueType>
      ) : data && !answered ? (
        <Text size="sm">
          <Trans>It may have been deleted, or you don’t have access to it.</Trans>
        </Text>
      ) : (
        <Skeleton height={200} />
      )}
    </QuickLook>
  )
}
