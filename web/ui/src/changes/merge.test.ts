import { expect, test } from 'vitest'
import type { FormMetadata } from '../api/metadata'
import { keepingMine, mergedValues, mergeOf } from './merge'

const label = { id: 'label' }
const PLAN: FormMetadata = [{ name: 'threshold', kind: 'decimal', label }]
const fields: FormMetadata = [
  { name: 'name', kind: 'text', label },
  { name: 'description', kind: 'text', label },
  { name: 'plan', kind: 'group', label, input: 'PlanInput' },
  { name: 'options', kind: 'text', label, list: true },
]
const form = { fields, groups: { PlanInput: PLAN } }
const base = { name: 'A', description: 'd', plan: { threshold: '1' }, options: ['x'] }

test('what only one of two people changed is nobody’s dispute', () => {
  const merge = mergeOf(form, base, { ...base, name: 'B' }, { ...base, description: 'mine' })
  expect(merge.disputed).toEqual([])
  expect(mergedValues(merge, { ...base, description: 'mine' }, new Set())).toEqual({
    ...base,
    name: 'B',
    description: 'mine',
  })
})

test('what both changed is decided field by field, within groups too', () => {
  const theirs = { ...base, name: 'B', plan: { threshold: '2' } }
  const mine = { ...base, name: 'C', plan: { threshold: '3' } }
  const merge = mergeOf(form, base, theirs, mine)
  expect(merge.disputed.map(({ path }) => path)).toEqual([['name'], ['plan', 'threshold']])
  expect(mergedValues(merge, mine, new Set(['plan.threshold']))).toEqual({
    ...base,
    name: 'B',
    plan: { threshold: '3' },
  })
})

test('the same change by both is none', () => {
  const changed = { ...base, options: ['x', 'y'] }
  expect(mergeOf(form, base, changed, changed)).toEqual({ disputed: [], theirs: [] })
})

test('what was typed while a save was under way stays, and the rest is as it was saved', () => {
  const sent = { ...base, name: ' B ', plan: { threshold: '2.0' } }
  const written = { ...sent, name: 'B', plan: { threshold: '2' } }
  expect(keepingMine(form, sent, written, { ...sent, name: ' Bx', options: ['x', 'y'] })).toEqual({
    ...written,
    name: ' Bx',
    options: ['x', 'y'],
  })
})
