import { describe, expect, test } from 'vitest'
import { TOKENS } from './theme'

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

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
