// The rows of a list of groups: added, removed and, where their order counts, moved. Each row is a scope for its fields.

import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Box, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { type FormEvent, type ReactNode, useId, useRef } from 'react'
import { type FieldMetadata, pathKey } from '../../api/metadata'
import { IconAdd, IconRemove } from '../../ui/icons'
import { GroupScope } from '../FormFields'
import { FactRows } from '../facts/FactRows'
import { fieldOf, type Relevance, useEntered, useProblem, useScope } from '../scope'
import { type FieldValue, type FormValues, groupForm, initialValues } from '../values'
import { RowTableHead, TABLE_WIDTH } from './RowTable'

interface RowsProps {
  name: string
  add: MessageDescriptor
  /** Text where there is no row. */
  empty: MessageDescriptor
  /** Name of a row on the button that removes it: its number is added. */
  row: MessageDescriptor
  relevance?: Relevance
  /** The fields of a row where the rows are a table: one line each, under heads. */
  columns?: readonly FieldMetadata[]
  children: (row: number) => ReactNode
}

/** Enter in a row sends nothing: a class is saved as a whole. */
function stay(event: FormEvent) {
  event.preventDefault()
}

/** Keys that stay with their rows while others are added and removed. */
function useRowKeys(count: number) {
  const prefix = useId()
  const next = useRef(0)
  const keys = useRef<string[]>([])
  while (keys.current.length < count) keys.current.push(`${prefix}${next.current++}`)
  keys.current.length = count
  return keys.current
}

export function Rows({ name, add, empty, row, relevance, columns, children }: RowsProps) {
  const { t, i18n } = useLingui()
  const scope = useScope()
  const { form, path: at, readOnly } = scope
  const path = [...at, name]
  const field = fieldOf(scope, name)
  const count = useEntered((values) => (values[name] as FieldValue[] | undefined)?.length ?? 0)
  const keys = useRowKeys(count)
  const problem = useProblem(form, path, false)
  const list = useRef<HTMLDivElement>(null)
  if (!field) return null
  if (scope.asFacts) return <FactRows field={field} label={row} empty={empty} relevance={relevance} />

  const rows = () => (form.value(path) as FormValues[] | undefined) ?? []
  const append = () => {
    form.set(path, [...rows(), initialValues(groupForm(field, form.forms), form.forms)])
    // The new row is drawn next; whoever adds it wants to fill it.
    requestAnimationFrame(() => {
      const last = list.current?.querySelector(`[data-row="${count}"] input:not([disabled])`)
      if (last instanceof HTMLElement) last.focus()
    })
  }
  const remove = (index: number) => {
    keys.splice(index, 1)
    form.set(
      path,
      rows().filter((_, other) => other !== index),
    )
  }
  const full = field.maximumLength !== undefined && count >= field.maximumLength

  return (
    <Stack gap={columns ? 4 : 'xs'} maw={columns && TABLE_WIDTH} ref={list} data-path={pathKey(path)}>
      {count === 0 && (
        <Text size="sm" c="dimmed">
          {i18n._(empty)}
        </Text>
      )}
      {columns && count > 0 && <RowTableHead fields={columns} />}
      {keys.map((key, index) => (
        <Paper
          key={key}
          withBorder={!columns}
          p={columns ? 0 : 'xs'}
          role="group"
          aria-label={`${i18n._(row)} ${index + 1}`}
          data-row={index}
        >
          <Group align="flex-start" wrap="nowrap" gap="xs">
            {/* With every key, a browser that offers to fill in looks at all fields of the form: a row's are few. */}
            <Box component="form" flex={1} miw={0} onSubmit={stay}>
              <GroupScope name={name} row={index} relevance={relevance}>
                {children(index)}
              </GroupScope>
            </Box>
            {!readOnly && (
              <ActionIcon
                variant="default"
                size="var(--app-control)"
                mt={columns ? 0 : 20}
                aria-label={t`Remove ${i18n._(row)} ${index + 1}`}
                onClick={() => remove(index)}
              >
                <IconRemove size={16} />
              </ActionIcon>
            )}
          </Group>
        </Paper>
      ))}
      {problem && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      )}
      {!readOnly && (
        <Button
          variant="default"
          leftSection={<IconAdd size={16} />}
          onClick={append}
          disabled={full}
          style={{ alignSelf: 'flex-start' }}
        >
          {i18n._(add)}
        </Button>
      )}
    </Stack>
  )
}
