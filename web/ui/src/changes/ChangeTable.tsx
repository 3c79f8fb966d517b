// Properties with two values side by side, what they were and what they become or those of two classes, each leading to
// its panel.

import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Table, VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useContext, useId } from 'react'
import type { FieldChange } from '../api/errors'
import { ClassCurrency } from '../forms/ClassCurrency'
import { IconPutBack } from '../ui/icons'
import { TableHead } from '../ui/TableHead'
import type { ChangeSide, Whole } from './among'
import { ChangedValue } from './ChangedValue'
import { ChangeName } from './ChangeName'
import { type FieldIndex, fieldAt } from './fields'
import type { Part } from './part'

/** Properties under a head of their own. */
interface ChangeGroup {
  key: string
  head: ReactNode
  changes: readonly FieldChange[]
}

type Currencies = readonly [string | undefined, string | undefined]

interface ChangeTableProps {
  /** The class whose settings these are: they lead to their panels. */
  classId?: string
  label: string
  /** Heads of the two value columns: before and after, unless said otherwise. */
  heads?: readonly [string, string]
  /** Currencies of their amounts where these are of two classes: that of the class around it, unless said otherwise. */
  currencies?: Currencies
  /** In one list, or in several. */
  changes: readonly FieldChange[] | readonly ChangeGroup[]
  /** All changes that were made together, where only some are shown. */
  among?: readonly FieldChange[]
  /** The record that they are of, where it is at hand: what they leave alone is the same on both sides. */
  record?: unknown
  index: FieldIndex
  /** On a narrower page it is moved from side to side. */
  minWidth?: number
  /** How a change is undone by itself; undefined where it can't be. */
  undoOf?: (change: FieldChange) => (() => void) | undefined
}

function isGrouped(changes: ChangeTableProps['changes']): changes is readonly ChangeGroup[] {
  return changes.length > 0 && 'head' in (changes[0] ?? {})
}

export function ChangeTable(props: ChangeTableProps) {
  const { classId, label, heads, changes, among, record, index, minWidth = 480, undoOf } = props
  const { t } = useLingui()
  const around = useContext(ClassCurrency)
  const all = among ?? (isGrouped(changes) ? changes.flatMap((group) => group.changes) : changes)
  const currencies = props.currencies ?? ([around, around] as const)
  const shown = { within: { changes: all, record }, index, currencies }
  const [left, right] = heads ?? [t`Before`, t`After`]
  return (
    <Table.ScrollContainer minWidth={minWidth} type="native">
      <Table aria-label={label} verticalSpacing={isGrouped(changes) ? 2 : 6}>
        <TableHead heads={[t`Setting`, left, right]} hasActions={undoOf ? true : undefined} />
        {isGrouped(changes) ? (
          changes.map(({ key, head, changes: own }) => (
            <Table.Tbody key={key}>
              <Table.Tr bg="var(--app-background)">
                <Table.Th scope="rowgroup" colSpan={3} py={2}>
                  {head}
                </Table.Th>
              </Table.Tr>
              {own.map((change) => (
                <ChangeRow key={change.path.join('.')} change={change} {...shown} />
              ))}
            </Table.Tbody>
          ))
        ) : (
          <Table.Tbody>
            {changes.map((change) => (
              <ChangeRow key={change.path.join('.')} change={change} {...shown} classId={classId}>
                {undoOf && <UndoCell change={change} index={index} onUndo={undoOf(change)} />}
              </ChangeRow>
            ))}
          </Table.Tbody>
        )}
      </Table>
    </Table.ScrollContainer>
  )
}

interface ChangeRowProps {
  change: FieldChange
  within: Whole
  index: FieldIndex
  currencies: Currencies
  classId?: string
  /** Cells behind its values. */
  children?: ReactNode
}

function ChangeRow({ change, within, index, currencies, classId, children }: ChangeRowProps) {
  const { path } = change
  const [left, right] = currencies
  const panel = fieldAt(index, path)?.field.panel
  const value = (side: ChangeSide) => <ChangedValue of={change} side={side} index={index} within={within} />
  return (
    <tr className="app-change">
      <td>
        <ChangeName path={path} index={index} />
        {classId && panel && <PanelPlace classId={classId} panel={panel} />}
      </td>
      <td>
        <ClassCurrency value={left}>{value('before')}</ClassCurrency>
      </td>
      <td>
        <ClassCurrency value={right}>{value('after')}</ClassCurrency>
      </td>
      {children}
    </tr>
  )
}

interface UndoCellProps {
  change: FieldChange
  index: FieldIndex
  onUndo: (() => void) | undefined
}

function UndoCell({ change: { path }, index, onUndo }: UndoCellProps) {
  const { t } = useLingui()
  const id = useId()
  return (
    <td className="app-change-undo">
      {onUndo && (
        <>
          <VisuallyHidden id={id}>
            <ChangeName path={path} index={index} />
          </VisuallyHidden>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={t`Undo the change`}
            title={t`Undo the change`}
            aria-describedby={id}
            onClick={onUndo}
          >
            <IconPutBack size={16} />
          </ActionIcon>
        </>
      )}
    </td>
  )
}

/** The panel that a setting stands in, leading there. */
function PanelPlace({ classId, panel }: { classId: string; panel: Part }) {
  const { i18n } = useLingui()
  return (
    <div className="app-change-panel">
      <Link to="/classes/$classId/$panel" params={{ classId, panel: panel.name }} className="app-link">
        {i18n._(panel.title)}
      </Link>
    </div>
  )
}
