// Properties with what they were and what they become, each leading to its panel.

import { useLingui } from '@lingui/react/macro'
import { Anchor, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { FieldChange } from '../api/errors'
import { Value } from '../forms/Value'
import { TableHead } from '../ui/TableHead'
import { ChangeName } from './ChangeName'
import { type FieldIndex, fieldAt } from './fields'
import type { Part } from './part'

interface ChangeTableProps {
  /** The class whose settings these are: they lead to their panels. */
  classId?: string
  label: string
  changes: readonly FieldChange[]
  index: FieldIndex
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}

export function ChangeTable({ classId, label, changes, index }: ChangeTableProps) {
  const { t } = useLingui()
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table aria-label={label} verticalSpacing={6}>
        <TableHead heads={[t`Setting`, t`Before`, t`After`]} />
        <Table.Tbody>
          {changes.map(({ path, before, after }) => {
            const told = fieldAt(index, path)
            const found = told?.found
            const inner = (name: string) => index.get([...(told?.place ?? path), name].join('.'))?.field
            return (
              <Table.Tr key={path.join('.')}>
                <Table.Td>
                  <ChangeName path={path} index={index} />
                  {classId && found?.panel && <PanelPlace classId={classId} panel={found.panel} />}
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

/** The panel that a setting stands in, leading there. */
function PanelPlace({ classId, panel }: { classId: string; panel: Part }) {
  const { i18n } = useLingui()
  return (
    <Text size="xs" c="dimmed">
      <Anchor
        fz="inherit"
        renderRoot={(props) => (
          <Link to="/classes/$classId/$panel" params={{ classId, panel: panel.name }} {...props} />
        )}
      >
        {i18n._(panel.title)}
      </Anchor>
    </Text>
  )
}
