import { describe, expect, it } from 'vitest'
import { readSearch, whereOf } from './search'

describe('the search of the log', () => {
  it('leaves out what it does not understand', () => {
    expect(readSearch({ user: 'ann', action: 'PAINT', from: '2026-13-40', to: 'soon', panel: '', page: 3 })).toEqual({
      user: 'ann',
    })
  })

  it('is no condition where nothing is chosen', () => {
    expect(whereOf({})).toBeNull()
  })

  it('takes the last day whole', () => {
    // when
    const where = whereOf({ action: 'SHARE', from: '2026-11-01', to: '2026-11-30' })

    // then
    expect(where).toEqual({
      action: { eq: 'SHARE' },
      at: { gte: new Date(2026, 10, 1).toISOString(), lt: new Date(2026, 11, 1).toISOString() },
    })
  })
})
