import { describe, expect, test } from 'vitest'
import type { HistoryRecord } from '../workspace'
import { historyWhere, timelineOf, WHOLE_HISTORY } from './timeline'

const record = (id: string, at: string, requestId: string): HistoryRecord => ({
  id,
  at,
  requestId,
  userName: 'ada',
  action: 'UPDATE',
  entityVersion: 2,
  panel: 'finances.statistics',
  property: 'closeDelayHours',
  before: '0',
  after: '5',
  reason: '',
})

test('the log is told day by day, and save by save', () => {
  const records = [
    record('4', '2026-05-02T09:00:00Z', 'b'),
    record('3', '2026-05-02T09:00:00Z', 'b'),
    record('2', '2026-05-02T08:00:00Z', 'a'),
    record('1', '2026-05-01T08:00:00Z', 'z'),
  ]
  const days = timelineOf(records, (at) => at.slice(0, 10))
  expect(days.map(({ day, saves }) => [day, saves.map((save) => save.records.map(({ id }) => id))])).toEqual([
    ['2026-05-02', [['4', '3'], ['2']]],
    ['2026-05-01', [['1']]],
  ])
})

describe('the condition of a search', () => {
  test('is none for the whole log', () => {
    expect(historyWhere(WHOLE_HISTORY)).toBeNull()
  })
  test('holds whole days of the reader’s zone', () => {
    const where = historyWhere({ ...WHOLE_HISTORY, from: '2026-05-01', to: '2026-05-01' })
    const at = where?.at as { gte: string; lte: string } | undefined
    expect(Date.parse(at?.lte ?? '') - Date.parse(at?.gte ?? '')).toBe(24 * 3600 * 1000 - 1)
  })
  test('holds who and where', () => {
    expect(historyWhere({ ...WHOLE_HISTORY, userName: ' ad ', panel: 'webSelfCare' })).toEqual({
      userName: { startsWith: 'ad' },
      panel: { eq: 'webSelfCare' },
    })
  })
})
