// Somebody else saved meanwhile: base, theirs and mine of every field that both changed, to choose from. Everything else of
// both is kept.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Radio, Stack, Table, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { ClassCurrency } from '../forms/ClassCurrency'
import { Value } from '../forms/Value'
import { Dialog } from '../ui/dialogs/Dialog'
import { DialogForm, SubmitButton } from '../ui/dialogs/DialogForm'
import { FormSkeleton } from '../ui/states'
import { TableHead } from '../ui/TableHead'
import { ChangeTable } from './ChangeTable'
import { type Conflict, conflictKey, conflictsOf, type Meanwhile, othersChanges } from './changes'
import { differingRows } from './differing'
import type { Drafts } from './drafts'
import type { FieldIndex } from './fields'

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
  const others = useMemo(() => othersChanges(drafts, changedSince), [drafts, changedSince])
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const sideOf = (conflict: Conflict) => chosen[conflictKey(conflict)] ?? (prefersMine ? 'mine' : undefined)
  const isDecided = conflicts.every(sideOf)
  const theirs = new Set(conflicts.filter((one) => sideOf(one) === 'theirs').map(conflictKey))
  return (
    <Dialog onClose={onClose} title={title} size="xl">
      {index ? (
        <ClassCurrency value={currency}>
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
            const { field, part } = conflict
            const [before, others, mine] = differingRows(field, [conflict.before, conflict.theirs, conflict.after])
            const key = conflictKey(conflict)
            const label = i18n._(field.label)
            const inner = (name: string) => index.get(`${key}.${name}`)?.field
            const sides = [
              { side: 'theirs', value: others, name: t`${label}: theirs` },
              { side: 'mine', value: mine, name: t`${label}: mine` },
            ] as const
            return (
              <Table.Tr key={key}>
                <Table.Td>
                  {label}
                  {isOfPanels && (
                    <Text size="xs" c="dimmed">
                      {i18n._(part.title)}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <Value field={field} value={before} inner={inner} />
                </Table.Td>
                {sides.map(({ side, value, name }) => (
                  <Table.Td key={side}>
                    <Radio
                      name={key}
                      aria-label={name}
                      label={<Value field={field} value={value} inner={inner} />}
                      checked={sideOf(conflict) === side}
                      onChange={() => onChoose(key, side)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
