// Somebody else saved meanwhile: base, theirs and mine of every field that both changed, to choose from, and of the fields
// that go with it. Everything else of both is kept.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Box, Button, Group, Radio, Stack, Table, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { pathKey } from '../../api/metadata'
import { ClassCurrency } from '../../forms/ClassCurrency'
import { ValueType } from '../../forms/facts/CustomFieldValue'
import { Value } from '../../forms/Value'
import { Dialog } from '../../ui/dialogs/Dialog'
import { DialogForm, SubmitButton } from '../../ui/dialogs/DialogForm'
import { FormSkeleton } from '../../ui/states'
import { TableHead } from '../../ui/TableHead'
import { useApprovals } from '../approval'
import { ChangeTable } from '../ChangeTable'
import { type Conflict, conflictsOf, type Meanwhile, othersChanges } from '../changes'
import type { Drafts } from '../drafts'
import type { FieldIndex } from '../fields'
import { formPath } from '../part'
import { differingRows } from './differing'

/** Where the value of a radio begins. */
const BESIDE_RADIO = 32

type Side = 'theirs' | 'mine'

interface ConflictDialogProps {
  title: string
  /** Entered values, and those saved meanwhile. */
  drafts: Drafts
  meanwhile: Meanwhile<unknown>
  /** Undefined while the forms are on their way. */
  index: FieldIndex | undefined
  /** The class whose settings these are: they lead to their panels. */
  classId?: string
  /** Currency of their amounts. */
  currency?: string
  /** Mine holds unless theirs is chosen; otherwise each has to be chosen. */
  prefersMine?: boolean
  /** The keys of what is left to the others. */
  onMerge: (theirs: ReadonlySet<string>) => void
  onClose: () => void
}

export function ConflictDialog(props: ConflictDialogProps) {
  const { title, drafts, meanwhile, index, classId, currency, prefersMine, onMerge, onClose } = props
  const { t } = useLingui()
  const { current, changedSince } = meanwhile
  const conflicts = useMemo(() => conflictsOf(drafts, current), [drafts, current])
  const approvals = useApprovals()
  const others = useMemo(
    () => othersChanges(drafts, changedSince).filter(({ path }) => !approvals?.isMark(path)),
    [drafts, changedSince, approvals],
  )
  const { type } = current as { type?: string }
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const sideOf = ({ key }: Conflict) => chosen[key] ?? (prefersMine ? 'mine' : undefined)
  const isDecided = conflicts.every(sideOf)
  const theirs = new Set(conflicts.filter((one) => sideOf(one) === 'theirs').map(({ key }) => key))
  return (
    <Dialog onClose={onClose} title={title} size="xl">
      {index ? (
        <ClassCurrency value={currency}>
          <ValueType value={type}>
            <DialogForm onSubmit={() => isDecided && onMerge(theirs)}>
              <Stack>
                <Text size="sm">
                  {conflicts.length === 0 ? (
                    <Trans>You changed different settings, so all changes can be kept.</Trans>
                  ) : (
                    <Plural
                      value={conflicts.length}
                      one="You both changed # setting. Select the value to keep; all other changes are kept."
                      other="You both changed # settings. Select the values to keep; all other changes are kept."
                    />
                  )}
                </Text>
                {conflicts.length > 0 && (
                  <Conflicts
                    conflicts={conflicts}
                    index={index}
                    isOfPanels={classId !== undefined}
                    sideOf={sideOf}
                    onChoose={(key, side) => setChosen({ ...chosen, [key]: side })}
                  />
                )}
                {others.length > 0 && (
                  <section>
                    <Title order={3} size="h5" mb="xs">
                      <Trans>Also changed by others and kept</Trans>
                    </Title>
                    <ChangeTable
                      classId={classId}
                      label={t`Also changed by others and kept`}
                      changes={others}
                      among={changedSince}
                      record={current}
                      index={index}
                    />
                  </section>
                )}
                <Group justify="flex-end" gap="xs">
                  <Button variant="default" onClick={onClose}>
                    <Trans>Keep editing</Trans>
                  </Button>
                  <SubmitButton data-autofocus disabled={!isDecided}>
                    <Trans>Apply my choices</Trans>
                  </SubmitButton>
                </Group>
              </Stack>
            </DialogForm>
          </ValueType>
        </ClassCurrency>
      ) : (
        <FormSkeleton fields={3} />
      )}
    </Dialog>
  )
}

interface ConflictsProps {
  conflicts: readonly Conflict[]
  index: FieldIndex
  isOfPanels: boolean
  sideOf: (conflict: Conflict) => Side | undefined
  onChoose: (key: string, side: Side) => void
}

function Conflicts({ conflicts, index, isOfPanels, sideOf, onChoose }: ConflictsProps) {
  const { t, i18n } = useLingui()
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label={t`Changed by both`} verticalSpacing="sm">
        <TableHead heads={[t`Setting`, t`Before`, t`Theirs`, t`Mine`]} />
        <Table.Tbody>
          {conflicts.map((conflict) => {
            const { key, fields } = conflict
            const label = fields.map(({ field }) => i18n._(field.label)).join(', ')
            const names = { theirs: t`${label}: theirs`, mine: t`${label}: mine` }
            // Fields that go together have one choice, beside the first of them.
            return fields.map((one, row) => {
              const { field, part, path, among } = one
              const [before, theirs, mine] = differingRows(field, [one.before, one.theirs, one.after])
              const values = { before, theirs, mine }
              const home = pathKey([...formPath(part), ...path])
              const inner = (name: string) => index.get(`${home}.${name}`)?.field
              const shown = (side: Side | 'before') => (
                <Value field={field} value={values[side]} inner={inner} among={among[side]} />
              )
              return (
                <Table.Tr key={home}>
                  <Table.Td>
                    {i18n._(field.label)}
                    {isOfPanels && (
                      <Text size="xs" c="dimmed">
                        {i18n._(part.title)}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>{shown('before')}</Table.Td>
                  {(['theirs', 'mine'] as const).map((side) => {
                    const value = shown(side)
                    return (
                      <Table.Td key={side}>
                        {row === 0 ? (
                          <Radio
                            name={key}
                            aria-label={names[side]}
                            label={value}
                            checked={sideOf(conflict) === side}
                            onChange={() => onChoose(key, side)}
                          />
                        ) : (
                          <Box ps={BESIDE_RADIO}>{value}</Box>
                        )}
                      </Table.Td>
                    )
                  })}
                </Table.Tr>
              )
            })
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
