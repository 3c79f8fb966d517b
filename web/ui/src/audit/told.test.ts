import { expect, test } from 'vitest'
import type { FieldMetadata } from '../api/metadata'
import type { FieldIndex } from '../changes/fields'
import type { AuditEntry } from './saves'
import { toldOf } from './told'

const label = { id: 'label' }
const LIST: FieldMetadata = { name: 'taxes', kind: 'group', list: true, label, input: 'TaxInput' }
const INDEX: FieldIndex = new Map([['finances.taxes', { field: LIST }]])

function entry(property: string, before: unknown, after: unknown, panel = ''): AuditEntry {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
  return {
    ...{ id: property, at: '2026-11-30T08:00:00Z', userName: 'anna', realm: 'ADMIN', action: 'UPDATE', reason: '' },
    ...{ entityType: 'CustomerClass', entityId: 'CustomerClass:1', entityName: 'Retail', entityVersion: 2 },
    ...{ panel, property, before: json(before), after: json(after), requestId: 'r' },
  }
}

function save(...entries: [AuditEntry, ...AuditEntry[]]) {
  return { first: entries[0], entries }
}

test('who planned and who approved a save is told beside its changes', () => {
  const entries = save(
    entry('plannedBy', null, { plannedChange: 'PlannedChange:3', userName: 'ann' }),
    entry('approvedBy', null, 'beate'),
    entry('days', 1, 2, 'finances.statistics'),
  )
  expect(toldOf(entries, { index: INDEX, isMark: ([name]) => name === 'approvedBy' })).toEqual({
    planner: 'ann',
    approval: { approvedBy: 'beate' },
    changes: [{ path: ['finances', 'statistics', 'days'], before: '1', after: '2' }],
  })
})

test('a kept input is told setting by setting, by the names of the class; a list is one setting', () => {
  const before = { description: 'x', finances: { statistics: { close_delay_hours: 1 } } }
  const after = { finances: { statistics: { close_delay_hours: 2 }, taxes: [{ custom_tax: 'CustomTax:1' }] } }
  const entries = save(entry('applyAt', 'a', 'b'), entry('input', before, after))

  const { changes } = toldOf(entries, { index: INDEX, keepsSettings: true })

  expect(changes).toEqual([
    { path: ['applyAt'], before: '"a"', after: '"b"' },
    { path: ['description'], before: '"x"', after: null },
    { path: ['finances', 'statistics', 'closeDelayHours'], before: '1', after: '2' },
    { path: ['finances', 'taxes'], before: null, after: '[{"customTax":"CustomTax:1"}]' },
  ])
})

test('what a record calls input, and keeps no settings, is a change like others', () => {
  const { changes } = toldOf(save(entry('input', null, { some_name: 1 })), { index: INDEX })
  expect(changes).toEqual([{ path: ['input'], before: null, after: '{"some_name":1}' }])
})
