import { describe, expect, test } from 'vitest'
import { contrast } from '../testing/contrast'
import { TOKENS } from './theme'

test('black on white has the greatest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const tokens = TOKENS[scheme]

  test.each(['text', 'quiet', 'accent', 'danger'] as const)('%s can be read on every surface', (name) => {
    expect(contrast(tokens[name], tokens.surface)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens[name], tokens.background)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['text', 'quiet'] as const)('%s can be read on the chosen line of a list', (name) => {
    expect(contrast(tokens[name], tokens.chosen)).toBeGreaterThanOrEqual(4.5)
  })

  test('text on a filled button can be read', () => {
    expect(contrast(tokens.onAccent, tokens.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens.onDanger, tokens.danger)).toBeGreaterThanOrEqual(4.5)
  })

  test('the outline of a field shows', () => {
    expect(contrast(tokens.field, tokens.surface)).toBeGreaterThanOrEqual(3)
  })
})
