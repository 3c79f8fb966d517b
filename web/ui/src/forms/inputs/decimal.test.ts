import { describe, expect, test } from 'vitest'
import { compareDecimals, isDecimal } from './decimal'

describe('decimal numbers as text', () => {
  test.each([
    ['0.30000000000000001', '0.3', 1],
    ['1.50', '1.5', 0],
    ['-0.5', '0', -1],
    ['99999999999999999999', '100000000000000000000', -1],
    ['+2', '1.999', 1],
  ] as const)('%s compared with %s', (one, other, result) => {
    expect(compareDecimals(one, other)).toBe(result)
  })

  test.each(['', '1.', '.5', '1e3', '1,5', ' 1'])('"%s" is none', (text) => {
    expect(isDecimal(text)).toBe(false)
  })
})
