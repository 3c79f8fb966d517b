// Deleted records that a class referred to at a moment: the form has nothing in their place, so they are listed above it.

import { Trans, useLingui } from '@lingui/react/macro'
import { List, Text } from '@mantine/core'
import { ClassDeletedRecordsDocument, type ClassDeletedRecordsQuery } from '../api/reseller/versions/graphql'
import { type FieldIndex, fieldAt } from '../changes/fields'
import type { Then } from './search'
import { useClassAt } from './useClassAt'

type ClassWithDeleted = NonNullable<ClassDeletedRecordsQuery['customerClass']>

interface DeletedSinceProps {
  classId: string
  at: Then
  index: FieldIndex
}

export function DeletedSince({ classId, at, index }: DeletedSinceProps) {
  const { i18n } = useLingui()
  const { classAt } = useClassAt(ClassDeletedRecordsDocument, classId, at)
  const deleted = (classAt as ClassWithDeleted | null | undefined)?.deletedRecords ?? []
  if (deleted.length === 0) return null
  return (
    <>
      <Text size="xs" mt={4}>
        <Trans>Deleted since, and empty here:</Trans>
      </Text>
      <List size="xs">
        {deleted.map(({ path, recordId, name }) => {
          const field = fieldAt(index, path)?.field
          const labels = [field?.panel?.title, field?.field.label].flatMap((label) => (label ? i18n._(label) : []))
          return (
            <List.Item key={path.join('.')}>
              {labels.join(' › ') || path.join('.')}: <b>{name || recordId}</b>
            </List.Item>
          )
        })}
      </List>
    </>
  )
}
