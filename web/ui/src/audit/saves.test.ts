import { describe, expect, it } from 'vitest'
import { type AuditEntry, daysOf } from './saves'

function entry(id: number, at: string, requestId: string, values: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: `AuditRecord:${id}`,
    at,
    requestId,
    userName: 'admin',
    realm: 'ADMINISTRATOR',
    action: 'UPDATE',
    entityType: 'CustomerClass',
    entityId: 'CustomerClass:1',
    entityName: 'Retail',
    entityVersion: 2,
    panel: '',
    property: 'name',
    before: null,
    after: null,
    reason: '',
    ...values,
  }
}

describe('the days of a log', () => {
  it('puts the entries of one request together, day by day, in their order', () => {
    // given: local times, so that the days are the reader's
    const noon = (day: number) => new Date(2026, 10, day, 12).toISOString()
    const log = [entry(4, noon(24), 'c'), entry(3, noon(24), 'b'), entry(2, noon(24), 'b'), entry(1, noon(23), 'a')]

    // when
    const days = daysOf(log)

    // then
    expect(days.map(({ date, saves }) => [date, saves.map(({ entries }) => entries.map(({ id }) => id))])).toEqual([
      ['2026-11-24', [['AuditRecord:4'], ['AuditRecord:3', 'AuditRecord:2']]],
      ['2026-11-23', [['AuditRecord:1']]],
    ])
  })

  it('keeps the records of one request apart', () => {
    const at = new Date(2026, 10, 24, 12).toISOString()
    const days = daysOf([entry(2, at, 'a'), entry(1, at, 'a', { entityId: 'CustomerClass:2' })])

    expect(days[0]?.saves).toHaveLength(2)
  })
})
