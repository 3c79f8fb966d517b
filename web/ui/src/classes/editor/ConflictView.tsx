// Somebody else saved the class meanwhile: base, theirs and mine of every field that both changed, to choose from.
// Everything else of both is kept.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Radio, Stack, Table, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { ChangeTable } from '../../changes/ChangeTable'
import { ClassCurrency } from '../../changes/ClassCurrency'
import { type Conflict, conflictKey, conflictsOf, othersChanges } from '../../changes/changes'
import { differingRows } from '../../changes/differing'
import { type FieldIndex, useFieldIndex } from '../../changes/fields'
import { Value } from '../../changes/Value'
import { DialogForm, SubmitButton } from '../../ui/DialogForm'
import { FormSkeleton } from '../../ui/states'
import { useWorkspace } from '../workspace'
import type { Edit, Meanwhile } from './useEdit'

interface ConflictViewProps {
  edit: Edit
  meanwhile: Meanwhile
}

export default function ConflictView({ edit, meanwhile }: ConflictViewProps) {
  const { t } = useLingui()
  const { panels } = useWorkspace()
  const index = useFieldIndex(panels)
  const { current, changedSince } = meanwhile
  const drafts = edit.drafts.all()
  const conflicts = useMemo(() => conflictsOf(drafts, current, changedSince), [drafts, current, changedSince])
  const others = useMemo(() => othersChanges(drafts, changedSince), [drafts, changedSince])
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  const choose = (key: string, isTheirs: boolean) => {
    const next = new Set(theirs)
    if (isTheirs) next.add(key)
    else next.delete(key)
    setTheirs(next)
  }
  return (
    <Modal
      opened
      onClose={edit.ignoreMeanwhile}
      title={t`Somebody else changed this class`}
      size="xl"
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {index ? (
        <ClassCurrency value={current.currency?.name}>
          <DialogForm onSubmit={() => edit.merge(theirs)}>
            <Stack>
              <Text size="sm">
                {conflicts.length === 0 ? (
                  <Trans>You changed different settings: all changes of both can be kept.</Trans>
                ) : (
                  <Plural
                    value={conflicts.length}
                    one="You both changed # setting. Choose which value holds; all other changes are kept."
                    other="You both changed # settings. Choose which values hold; all other changes are kept."
                  />
                )}
              </Text>
              {conflicts.length > 0 && (
                <Conflicts conflicts={conflicts} index={index} theirs={theirs} onChoose={choose} />
              )}
              {others.length > 0 && (
                <section>
                  <Title order={3} size="h5" mb="xs">
                    <Trans>Also changed by others, and kept</Trans>
                  </Title>
                  <ChangeTable
                    classId={current.id}
                    label={t`Also changed by others, and kept`}
                    changes={others}
                    index={index}
                  />
                </section>
              )}
              <Group justify="flex-end" gap="xs">
                <Button variant="default" onClick={edit.ignoreMeanwhile}>
                  <Trans>Go on editing</Trans>
                </Button>
                <SubmitButton data-autofocus>
                  <Trans>Apply my choices</Trans>
                </SubmitButton>
              </Group>
            </Stack>
          </DialogForm>
        </ClassCurrency>
      ) : (
        <FormSkeleton fields={3} />
      )}
    </Modal>
  )
}

interface ConflictsProps {
  conflicts: readonly Conflict[]
  index: FieldIndex
  theirs: ReadonlySet<string>
  onChoose: (key: string, isTheirs: boolean) => void
}

function Conflicts({ conflicts, index, theirs, onChoose }: ConflictsProps) {
  const { t, i18n } = useLingui()
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label={t`Changed by both`} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Setting</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Before</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Theirs</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Mine</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {conflicts.map((conflict) => {
            const { field, panel } = conflict
            const all = [conflict.before, conflict.theirs, conflict.after]
            const [before, others, mine] = differingRows(field, all)
            const key = conflictKey(conflict)
            const label = i18n._(field.label)
            const inner = (name: string) => index.get(`${key}.${name}`)?.field
            const sides = [
              { isTheirs: true, value: others, name: t`${label}: theirs` },
              { isTheirs: false, value: mine, name: t`${label}: mine` },
            ]
            return (
              <Table.Tr key={key}>
                <Table.Td>
                  {label}
                  <Text size="xs" c="dimmed">
                    {i18n._(panel.title)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Value field={field} value={before} inner={inner} />
                </Table.Td>
                {sides.map(({ isTheirs, value, name }) => (
                  <Table.Td key={name}>
                    <Radio
                      name={key}
                      aria-label={name}
                      label={<Value field={field} value={value} inner={inner} />}
                      checked={theirs.has(key) === isTheirs}
                      onChange={() => onChoose(key, isTheirs)}
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
