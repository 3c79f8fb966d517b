// Somebody else saved the record in between: what they changed, beside what is entered here, to be decided field by field.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, SegmentedControl, Stack, Table, Text } from '@mantine/core'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { FieldMetadata, GroupForms, LoadedForm } from '../api/metadata'
import { presentChoices } from '../forms/present'
import type { ReferenceChoice } from '../forms/references'
import { type FieldValue, type FormValues, groupForm, valuesOf } from '../forms/values'
import { DialogForm, SubmitButton } from '../ui/DialogForm'
import { differingRows } from './differing'
import { type Difference, mergedValues, mergeOf } from './merge'
import { ShownValue } from './ShownValue'
import { Value } from './Value'

/** The forms of the record's groups and rows. */
const Groups = createContext<GroupForms>({})

type Side = 'mine' | 'theirs'

interface ConflictDialogProps {
  form: LoadedForm
  /** The record as it was read, as it is now, and what is entered. */
  base: { name: string }
  current: { name: string }
  mine: FormValues
  onResolve: (values: FormValues) => void
  onClose: () => void
}

export function ConflictDialog({ form, base, current, mine, onResolve, onClose }: ConflictDialogProps) {
  const { t } = useLingui()
  const merge = useMemo(
    () => mergeOf(form, valuesOf(form.fields, base, form.groups), valuesOf(form.fields, current, form.groups), mine),
    [form, base, current, mine],
  )
  const names = useMemo(() => ({ ...presentChoices(base), ...presentChoices(current) }), [base, current])
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({})
  const undecided = merge.disputed.filter(({ path }) => !sides[path.join('.')]).length
  const chosenMine = new Set(Object.keys(sides).filter((key) => sides[key] === 'mine'))

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t`Changed by somebody else meanwhile`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Groups value={form.groups}>
        <DialogForm onSubmit={() => undecided === 0 && onResolve(mergedValues(merge, mine, chosenMine))}>
          <Stack>
            <Text size="sm">
              <Trans>
                “{current.name}” was saved by somebody else after you opened it. Nothing of either change is lost:
                decide where both of you changed the same field, and save again.
              </Trans>
            </Text>
            {merge.disputed.length > 0 && (
              <Table aria-label={t`Changed by both`} verticalSpacing="sm">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t`Field`}</Table.Th>
                    <Table.Th>{t`Before`}</Table.Th>
                    <Table.Th>{t`Theirs`}</Table.Th>
                    <Table.Th>{t`Mine`}</Table.Th>
                    <Table.Th>{t`Keep`}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {merge.disputed.map((one) => {
                    const key = one.path.join('.')
                    return (
                      <DifferenceRow key={key} difference={one} names={names} shows={['base', 'theirs', 'mine']}>
                        <SegmentedControl
                          size="xs"
                          aria-label={t`What to keep`}
                          value={sides[key] ?? ''}
                          onChange={(side) => setSides({ ...sides, [key]: side as Side })}
                          data={[
                            { value: 'theirs', label: t`Theirs` },
                            { value: 'mine', label: t`Mine` },
                          ]}
                        />
                      </DifferenceRow>
                    )
                  })}
                </Table.Tbody>
              </Table>
            )}
            {merge.theirs.length > 0 && (
              <>
                <Text size="sm" fw={600}>
                  <Trans>Changed by them alone, and kept</Trans>
                </Text>
                <Table aria-label={t`Changed by them alone, and kept`}>
                  <Table.Tbody>
                    {merge.theirs.map((one) => (
                      <DifferenceRow
                        key={one.path.join('.')}
                        difference={one}
                        names={names}
                        shows={['base', 'theirs']}
                      />
                    ))}
                  </Table.Tbody>
                </Table>
              </>
            )}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                <Trans>Back to the form</Trans>
              </Button>
              <SubmitButton disabled={undecided > 0}>
                <Trans>Apply my choices</Trans>
              </SubmitButton>
            </Group>
          </Stack>
        </DialogForm>
      </Groups>
    </Modal>
  )
}

interface DifferenceRowProps {
  difference: Difference
  names: Readonly<Record<string, readonly ReferenceChoice[]>>
  shows: readonly ('base' | 'theirs' | 'mine')[]
  children?: ReactNode
}

function DifferenceRow({ difference, names, shows, children }: DifferenceRowProps) {
  const { i18n } = useLingui()
  const { field } = difference
  const values = differingRows(
    field,
    shows.map((side) => difference[side]),
  )
  return (
    <Table.Tr>
      <Table.Th scope="row">{i18n._(field.label)}</Table.Th>
      {shows.map((side, column) => (
        <Table.Td key={side}>
          <EnteredValue field={field} value={values[column] ?? null} names={names[field.name] ?? []} />
        </Table.Td>
      ))}
      {children && <Table.Td>{children}</Table.Td>}
    </Table.Tr>
  )
}

interface EnteredValueProps {
  field: FieldMetadata
  value: FieldValue
  names: readonly ReferenceChoice[]
}

/** A value as a form holds it: references are ids, and rows are counted. */
function EnteredValue({ field, value, names }: EnteredValueProps) {
  const { t } = useLingui()
  const groups = useContext(Groups)
  if (field.kind === 'group' && Array.isArray(value)) {
    const inner = groupForm(field, groups)
    return <Value field={field} value={value} inner={(name) => inner.find((one) => one.name === name)} />
  }
  if (field.kind === 'reference' && typeof value === 'string') {
    return names.find(({ id }) => id === value)?.name ?? t`Another one`
  }
  return <ShownValue name={field.name} field={field} value={value} />
}
