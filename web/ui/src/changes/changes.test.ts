import { describe, expect, test } from 'vitest'
import type { FormMetadata } from '../api/metadata'
import { changesIn, conflictsOf, enteredSince, othersChanges, rebased } from './changes'
import type { Drafts } from './drafts'
import type { Part } from './part'

const label = { id: 'label' }
const FIELDS: FormMetadata = [
  { name: 'days', kind: 'integer', label },
  { name: 'on', kind: 'boolean', label },
  { name: 'reminders', kind: 'integer', label, list: true },
  { name: 'fee', kind: 'group', label, input: 'FeeInput' },
]
const FORMS = { FeeInput: [{ name: 'amount', kind: 'decimal', label }] as FormMetadata }
const PANEL: Part = {
  name: 'Invoices',
  title: label,
  path: ['finances', 'invoices'],
  form: async () => FIELDS,
}
const BEFORE = { days: '1', on: false, reminders: ['7'], fee: { amount: '5' } }

function drafts(values: Partial<typeof BEFORE>): Drafts {
  return new Map([
    ['Invoices', { part: PANEL, fields: FIELDS, forms: FORMS, before: BEFORE, values: { ...BEFORE, ...values } }],
  ])
}

/** The class as somebody else has saved it meanwhile. */
const CURRENT = { finances: { invoices: { days: 30, on: true, reminders: [7], fee: { amount: '5' } } } }
const CHANGED = [
  { path: ['finances', 'invoices', 'days'], before: '1', after: '30' },
  { path: ['finances', 'invoices', 'on'], before: 'false', after: 'true' },
]

test('a group is told of by its fields, and a list as a whole', () => {
  const [draft] = drafts({ reminders: ['7', '3'], fee: { amount: '6' } }).values()
  expect(draft && changesIn(draft).map(({ path, before, after }) => ({ path, before, after }))).toEqual([
    { path: ['reminders'], before: ['7'], after: ['7', '3'] },
    { path: ['fee', 'amount'], before: '5', after: '6' },
  ])
})

describe('two editors of one class', () => {
  test('are in conflict where both changed a field to different values', () => {
    const conflicts = conflictsOf(drafts({ days: '14', fee: { amount: '6' } }), CURRENT)
    const told = conflicts.map(({ key, fields }) => [key, fields.map((one) => [one.before, one.after, one.theirs])])
    expect(told).toEqual([['finances.invoices.days', [['1', '14', '30']]]])
  })

  test('are in no conflict where both entered the same', () => {
    expect(conflictsOf(drafts({ days: '30' }), CURRENT)).toEqual([])
  })

  test('keep what only the other one changed', () => {
    expect(othersChanges(drafts({ days: '14' }), CHANGED)).toEqual([CHANGED[1]])
  })

  test('lose nothing: mine is kept on top of what is there now', () => {
    const merged = rebased(drafts({ days: '14', fee: { amount: '6' } }), CURRENT, new Set())
    expect(merged.get('Invoices')).toMatchObject({
      before: { days: '30', on: true, reminders: ['7'], fee: { amount: '5' } },
      values: { days: '14', on: true, reminders: ['7'], fee: { amount: '6' } },
    })
  })

  test('take theirs where that was chosen', () => {
    const merged = rebased(drafts({ days: '14', fee: { amount: '6' } }), CURRENT, new Set(['finances.invoices.days']))
    expect(merged.get('Invoices')?.values).toMatchObject({ days: '30', fee: { amount: '6' } })
  })
})

describe('a save that was under way while somebody went on typing', () => {
  const SAVED = { finances: { invoices: { days: 14, on: false, reminders: [7], fee: { amount: '6' } } } }

  test('leaves what was entered since, upon what was saved', () => {
    const sent = drafts({ days: '14', fee: { amount: '6.0' } })
    const now = drafts({ days: '145', fee: { amount: '6.0' }, reminders: ['7', '3'] })
    const [draft] = enteredSince(sent, now, SAVED).values()
    expect(draft?.before).toMatchObject({ days: '14', fee: { amount: '6' }, reminders: ['7'] })
    expect(draft?.values).toMatchObject({ days: '145', fee: { amount: '6' }, reminders: ['7', '3'] })
    expect(draft && changesIn(draft).map(({ path }) => path)).toEqual([['days'], ['reminders']])
  })

  test('leaves nothing where nothing was', () => {
    const sent = drafts({ days: '14' })
    const [draft] = enteredSince(sent, sent, SAVED).values()
    expect(draft && changesIn(draft)).toEqual([])
  })

  test('keeps a panel that was first entered into since', () => {
    const [draft] = enteredSince(new Map(), drafts({ on: true }), SAVED).values()
    expect(draft?.values).toMatchObject({ days: '14', on: true })
  })
})

describe('fields that go together', () => {
  const TOGETHER: Part = { ...PANEL, together: [['on', 'fee']] }
  const mine: Drafts = new Map(
    [...drafts({ days: '14', fee: { amount: '6' } })].map(([name, draft]) => [name, { ...draft, part: TOGETHER }]),
  )
  /** Somebody else has switched it on. */
  const ON = { finances: { invoices: { days: 1, on: true, reminders: [7], fee: { amount: '5' } } } }

  test('are one decision, though each was changed by another editor', () => {
    const conflicts = conflictsOf(mine, ON)
    expect(conflicts.map(({ key, fields }) => [key, fields.map(({ path }) => path)])).toEqual([
      ['finances.invoices.on', [['on'], ['fee']]],
    ])
    expect(othersChanges(mine, CHANGED)).toEqual([])
  })

  test.each([
    ['mine', [], { on: false, fee: { amount: '6' } }],
    ['theirs', ['finances.invoices.on'], { on: true, fee: { amount: '5' } }],
  ])('are all %s', (_, left, values) => {
    expect(rebased(mine, ON, new Set(left)).get('Invoices')?.values).toMatchObject({ days: '14', ...values })
  })

  test('stay as entered over a class that was put back', () => {
    expect(enteredSince(new Map(), mine, ON).get('Invoices')?.values).toMatchObject({
      days: '14',
      on: false,
      fee: { amount: '6' },
    })
  })

  test('are as they were saved where nothing was entered since', () => {
    expect(enteredSince(mine, mine, ON).get('Invoices')?.values).toMatchObject({
      days: '1',
      on: true,
      fee: { amount: '5' },
    })
  })
})
