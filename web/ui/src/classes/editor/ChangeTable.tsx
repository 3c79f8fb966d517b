// Properties with what they were and what they become, each leading to its panel.

import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { plainWords } from '../../forms/words'
import type { FieldChange } from '../errors'
import { type FieldIndex, fieldAt } from './fields'
import { Value } from './Value'

interface ChangeTableProps {
  classId: string
  label: string
  changes: readonly FieldChange[]
  index: FieldIndex
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}

export function ChangeTable({ classId, label, changes, index }: ChangeTableProps) {
  const { i18n } = useLingui()
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table aria-label={label} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Setting</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Before</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>After</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ path, before, after }) => {
            const found = fieldAt(index, path)
            const inner = (name: string) => index.get([...path, name].join('.'))?.field
            return (
              <Table.Tr key={path.join('.')}>
                <Table.Td>
                  {found ? (
                    <Fragment>
                      {i18n._(found.field.label)}
                      <Text size="xs" c="dimmed">
                        <Anchor
                          fz="inherit"
                          renderRoot={(props) => (
                            <Link
                              to="/classes/$classId/$panel"
                              params={{ classId, panel: found.panel.name }}
                              {...props}
                            />
                          )}
                        >
                          {i18n._(found.panel.title)}
                        </Anchor>
                      </Text>
                    </Fragment>
                  ) : (
                    plainWords(path.join(' '))
                  )}
                </Table.Td>
                <Table.Td>
                  <Value field={found?.field} value={parsed(before)} inner={inner} />
                </Table.Td>
                <Table.Td fw={600}>
                  <Value field={found?.field} value={parsed(after)} inner={inner} />
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
