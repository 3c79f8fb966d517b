// @vitest-environment jsdom

import { act, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import type { FormMetadata } from '../api/metadata'
import type { Approvals } from './approval'
import { createDrafts, type Drafts } from './drafts'
import type { Part } from './part'
import { useDraftEditor } from './useDraftEditor'
import { useDraftForm } from './useDraftForm'

interface Thing {
  id: string
  name: string
  version: number
}

const FIELDS: FormMetadata = [{ name: 'name', kind: 'text', label: { id: 'Name' } }]
const PART: Part = { name: 'thing', title: { id: 'Thing' }, path: [], apart: ['id'], form: async () => FIELDS }
const draft = (before: string, name: string) => ({
  part: PART,
  fields: FIELDS,
  forms: {},
  before: { name: before },
  values: { name },
})
const draftsOf = (before: string, name: string): Drafts => new Map([[PART.name, draft(before, name)]])

/** A server that is answered by hand. */
function setUp(initial: Thing | null, approvals: Approvals | null = null) {
  const answers: ((payload: object) => void)[] = []
  const sent: Record<string, unknown>[] = []
  const onSaved = vi.fn()
  const { result } = renderHook(() => {
    const [drafts] = useState(() => {
      const made = createDrafts()
      made.restart(draftsOf(initial?.name ?? '', initial?.name ?? ''))
      return made
    })
    return useDraftEditor<Thing>({
      drafts,
      initial,
      isNew: initial === null,
      approvals,
      untouched: (record) => draftsOf(record?.name ?? '', record?.name ?? ''),
      save: ({ idempotencyKey: _, ...input }) => {
        sent.push(input)
        return new Promise((resolve) => {
          answers.push((payload) => resolve({ payload: { record: null, userErrors: [], ...payload } }))
        })
      },
      read: async () => null,
      onSaved,
    })
  })
  const type = (name: string) => {
    const { drafts } = result.current
    const before = String(drafts.all().get(PART.name)?.before.name)
    act(() => drafts.put(draft(before, name)))
  }
  const save = () => act(async () => void result.current.save())
  const answer = (payload: object) => act(async () => answers.shift()?.(payload))
  return { result, sent, onSaved, type, save, answer }
}

test('a new record is sent as it stands, and once it is made another save changes it', async () => {
  const { result, sent, onSaved, type, save, answer } = setUp(null)
  await save()
  expect(sent).toEqual([{}])
  type('Typed since')
  await answer({ record: { id: 'Thing:1', name: '', version: 1 } })
  expect(onSaved).toHaveBeenCalledWith({ id: 'Thing:1', name: '', version: 1 })
  expect(result.current.drafts.changes()).toBe(1)
  await save()
  expect(sent[1]).toEqual({ id: 'Thing:1', expectedVersion: 1, name: 'Typed since' })
})

test('a record that exists is sent only where something was changed', async () => {
  const { sent, save } = setUp({ id: 'Thing:1', name: 'A', version: 3 })
  await save()
  expect(sent).toEqual([])
})

test('saves that wait for their turn are one', async () => {
  const { sent, type, save, answer } = setUp({ id: 'Thing:1', name: 'A', version: 3 })
  type('B')
  await save()
  type('BC')
  await save()
  await save()
  await answer({ record: { id: 'Thing:1', name: 'B', version: 4 } })
  await answer({ record: { id: 'Thing:1', name: 'BC', version: 5 } })
  expect(sent.map(({ name, expectedVersion }) => [name, expectedVersion])).toEqual([
    ['B', 3],
    ['BC', 4],
  ])
})

test('what somebody else saved is merged with what was entered', async () => {
  const { result, sent, type, save, answer } = setUp({ id: 'Thing:1', name: 'A', version: 3 })
  type('Mine')
  await save()
  const current = { id: 'Thing:1', name: 'Theirs', version: 4 }
  await answer({
    userErrors: [{ code: 'VERSION_CONFLICT', message: 'Changed.', path: ['input'], current, changedSince: [] }],
  })
  expect(result.current.meanwhile?.current).toEqual(current)
  expect(result.current.errors).toEqual([])
  act(() => result.current.merge(new Set()))
  await save()
  expect(sent[1]).toEqual({ id: 'Thing:1', expectedVersion: 4, name: 'Mine' })
})

test('an error is told of as long as its value is there, and a discard starts again', async () => {
  const { result, type, save, answer } = setUp({ id: 'Thing:1', name: 'A', version: 3 })
  type('B')
  await save()
  await answer({ userErrors: [{ code: 'NAME_TAKEN', message: 'Taken.', path: ['input', 'name'] }] })
  expect(result.current.errors).toHaveLength(1)
  expect(result.current.refused.isLed).toBe(true)
  type('C')
  expect(result.current.errors).toEqual([])
  act(() => result.current.discard())
  expect(result.current.drafts.changes()).toBe(0)
  expect(result.current.round).toBe(1)
})

test('whoever types while a save is under way is not led away by its refusal', async () => {
  const { result, type, save, answer } = setUp({ id: 'Thing:1', name: 'A', version: 3 })
  type('B')
  await save()
  document.dispatchEvent(new Event('input', { bubbles: true }))
  await answer({ userErrors: [{ code: 'IN_USE', message: 'In use.', path: ['input'] }] })
  expect(result.current.refused.isLed).toBe(false)
})

test('a write beside the form goes upon the version that a save has left, and keeps what is entered', async () => {
  const { result, type, save, answer } = setUp({ id: 'Thing:1', name: 'A', version: 3 })
  type('B')
  await save()
  const write = vi.fn(async (version: number) => ({ version: version + 1 }))
  let done: Promise<unknown> = Promise.resolve()
  await act(async () => {
    done = result.current.beside(write)
  })
  expect(write).not.toHaveBeenCalled()
  await answer({ record: { id: 'Thing:1', name: 'B', version: 4 } })
  type('C')
  await act(() => done)
  expect(write).toHaveBeenCalledWith(4)
  expect(result.current.record).toEqual({ id: 'Thing:1', name: 'B', version: 5 })
  expect(result.current.drafts.changes()).toBe(1)
})

test('what is entered for a date and is as the record is now stays through writes beside it', async () => {
  // given: planned over the record as it will be then, which another planned change has made 'Summer'
  const { result, sent, save, answer } = setUp({ id: 'Thing:1', name: 'Standard', version: 3 })
  act(() => result.current.enter(draftsOf('Summer', 'Standard'), true))

  // when: the record is another version now, and what is entered is looked at again
  await act(() => result.current.beside(async (version) => ({ version: version + 1 })))
  act(() => result.current.enter(result.current.drafts.all()))
  await act(() => result.current.beside(async (version) => ({ version: version + 1 })))

  // then
  expect(result.current.drafts.all()).toEqual(draftsOf('Summer', 'Standard'))
  expect(result.current.drafts.changes()).toBe(1)

  // when: somebody else has saved meanwhile
  await save()
  const current = { id: 'Thing:1', name: 'Standard', version: 6 }
  await answer({
    userErrors: [{ code: 'VERSION_CONFLICT', message: 'Changed.', path: ['input'], current, changedSince: [] }],
  })
  act(() => result.current.merge(new Set()))

  // then: it is still there, and once it is saved nothing is
  expect(result.current.drafts.all()).toEqual(draftsOf('Summer', 'Standard'))
  await save()
  expect(sent[1]).toEqual({ id: 'Thing:1', expectedVersion: 6, name: 'Standard' })
  await answer({ record: { id: 'Thing:1', name: 'Standard', version: 7 } })
  expect(result.current.drafts.changes()).toBe(0)
})

test('a form that nothing was entered in for a date goes on from the record as it is now', async () => {
  const { result } = setUp({ id: 'Thing:1', name: 'Standard', version: 3 })
  act(() => result.current.enter(draftsOf('Standard', 'Standard'), true))
  await act(() => result.current.beside(async (version) => ({ name: 'Put back', version: version + 1 })))
  expect(result.current.drafts.all()).toEqual(draftsOf('Put back', 'Put back'))
})

test('what is entered after a change for a date was left stands upon the record as it is', async () => {
  const { result, type } = setUp({ id: 'Thing:1', name: 'Standard', version: 3 })
  act(() => result.current.enter(draftsOf('Summer', 'Standard'), true))
  act(() => result.current.discard())
  type('Mine')
  await act(() => result.current.beside(async (version) => ({ name: 'Mine', version: version + 1 })))
  expect(result.current.drafts.changes()).toBe(0)
})

/** A role whose writes can need approval. */
const APPROVALS: Approvals = {
  isMissing: (errors) => errors.length > 0 && errors.every(({ code }) => code === 'LACKING'),
  inputOf: (way) => ({ approval: way }),
  isMark: () => false,
  Choice: () => null,
  Amend: () => null,
  Banner: () => null,
  Mark: () => null,
  Versions: () => null,
}
const LACKING = [{ code: 'LACKING', message: 'Somebody has to look.', path: ['input'] }]

test('a save that lacks approval alone is no error, and is asked for instead', async () => {
  const { result, sent, type, answer } = setUp({ id: 'Thing:1', name: 'A', version: 3 }, APPROVALS)
  type('B')
  const results: unknown[] = []
  await act(async () => void result.current.save().then((done) => results.push(done)))
  await answer({ userErrors: LACKING })
  expect(results).toEqual(['unapproved'])
  expect(result.current.errors).toEqual([])
  expect(result.current.drafts.changes()).toBe(1)
  await act(async () => void result.current.save('Please', 'ask').then((done) => results.push(done)))
  await answer({ record: { id: 'Thing:1', name: 'A', version: 3 }, affectedCustomers: 7 })
  expect(sent[1]).toEqual({ id: 'Thing:1', expectedVersion: 3, name: 'B', reason: 'Please', approval: 'ask' })
  expect(results[1]).toBe('done')
  // Nothing is entered any more, and the record is as it was.
  expect(result.current.drafts.changes()).toBe(0)
  expect(result.current.record).toEqual({ id: 'Thing:1', name: 'A', version: 3 })
  expect(result.current.saved).toEqual({ version: 3, isRequested: true, customers: 7 })
})

test('who goes without approval has saved', async () => {
  const { result, sent, type, answer } = setUp({ id: 'Thing:1', name: 'A', version: 3 }, APPROVALS)
  type('B')
  await act(async () => void result.current.save('Now', 'without'))
  await answer({ record: { id: 'Thing:1', name: 'B', version: 4 } })
  expect(sent[0]).toEqual({ id: 'Thing:1', expectedVersion: 3, name: 'B', reason: 'Now', approval: 'without' })
  expect(result.current.record).toEqual({ id: 'Thing:1', name: 'B', version: 4 })
  expect(result.current.saved).toEqual({ version: 4, customers: undefined })
})

test('a save that lacks approval and more is refused as usual', async () => {
  const { result, type, answer } = setUp({ id: 'Thing:1', name: 'A', version: 3 }, APPROVALS)
  type('B')
  const previews: unknown[] = []
  await act(async () => void result.current.preview().then((found) => previews.push(found)))
  await answer({ userErrors: LACKING, affectedCustomers: 7, changes: [], warnings: [] })
  expect(previews).toEqual([{ changes: [], affectedCustomers: 7, warnings: [], missing: LACKING }])
  await act(async () => void result.current.preview().then((found) => previews.push(found)))
  await answer({ userErrors: [...LACKING, { code: 'NAME_TAKEN', message: 'Taken.', path: ['input', 'name'] }] })
  expect(previews[1]).toBeNull()
  expect(result.current.errors).toHaveLength(2)
})

const NO_PROBLEMS = {}

/** A record with its form, which is read again while it is open; the server refuses every version but the newest. */
function setUpRead(first: Thing) {
  let newest = first
  const sent: Record<string, unknown>[] = []
  const drafts = createDrafts()
  const { result, rerender } = renderHook(
    ({ latest }) => {
      const edit = useDraftEditor<Thing>({
        drafts,
        initial: null,
        latest,
        read: async () => newest,
        save: async ({ idempotencyKey: _, ...input }) => {
          sent.push(input)
          if (input.expectedVersion === newest.version) {
            newest = { ...newest, name: String(input.name), version: newest.version + 1 }
            return { payload: { record: newest, userErrors: [] } }
          }
          const conflict = { code: 'VERSION_CONFLICT', message: 'Changed.', path: ['input'], current: newest }
          return { payload: { record: null, userErrors: [{ ...conflict, changedSince: [] }] } }
        },
      })
      const { record, round } = edit
      const form = useDraftForm({ part: PART, fields: FIELDS, forms: {}, record, drafts, errors: NO_PROBLEMS, round })
      return { edit, form }
    },
    { initialProps: { latest: first } },
  )
  return {
    sent,
    edit: () => result.current.edit,
    name: () => result.current.form.value(['name']),
    type: (name: string) => act(() => result.current.form.set(['name'], name)),
    save: () => act(async () => void (await result.current.edit.save())),
    /** Somebody else saves. */
    change: (name: string) => {
      newest = { ...newest, name, version: newest.version + 1 }
    },
    read: () => rerender({ latest: newest }),
  }
}

test('who undoes everything after a conflict goes on from what somebody else saved', async () => {
  const { sent, edit, name, type, save, change, read } = setUpRead({ id: 'Thing:1', name: 'A', version: 3 })
  type('Mine')
  change('Theirs')
  await save()
  expect(edit().meanwhile?.current.version).toBe(4)
  act(() => edit().ignoreMeanwhile())
  read()
  expect([name(), edit().record?.version]).toEqual(['Mine', 3])

  type('A')
  expect([name(), edit().record?.version]).toEqual(['Theirs', 4])
  expect(edit().drafts.changes()).toBe(0)

  type('Theirs and mine')
  await save()
  expect(sent.at(-1)).toEqual({ id: 'Thing:1', expectedVersion: 4, name: 'Theirs and mine' })
})

test('a form that was saved goes on from what is read later', async () => {
  const { sent, edit, name, type, save, change, read } = setUpRead({ id: 'Thing:1', name: 'A', version: 3 })
  type('Mine')
  await save()
  read()
  expect([name(), edit().record?.version]).toEqual(['Mine', 4])

  change('Theirs')
  read()
  expect([name(), edit().record?.version]).toEqual(['Theirs', 5])
  // What it says now is no change of what it was.
  type('Mine')
  expect(edit().drafts.changes()).toBe(1)
  await save()
  expect(sent.at(-1)).toEqual({ id: 'Thing:1', expectedVersion: 5, name: 'Mine' })
})

test('what is entered stays over what is read later, and upon its own version', () => {
  const { edit, name, type, change, read } = setUpRead({ id: 'Thing:1', name: 'A', version: 3 })
  type('Mine')
  change('Theirs')
  read()
  expect([name(), edit().record?.version, edit().drafts.changes()]).toEqual(['Mine', 3, 1])
})
