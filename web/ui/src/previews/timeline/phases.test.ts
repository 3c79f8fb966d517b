// Colours of the states of an unpaid invoice: each shows on the page in both themes.

import { readFileSync } from 'node:fs'
import { DEFAULT_THEME } from '@mantine/core'
import { describe, expect, test } from 'vitest'
import { contrast } from '../../testing/contrast'
import { cssVariablesResolver, TOKENS } from '../../ui/theme'
import { PHASE_COLOURS } from './phases'

const STYLES = readFileSync('src/previews/timeline.css', 'utf8')
const PHASES = Object.entries(PHASE_COLOURS)

/** The colour that a variable has in a theme. */
function colourOf(value: string, scheme: 'light' | 'dark'): string {
  const name = value.slice('var('.length, -1)
  const [, hue = '', shade = ''] = /^--mantine-color-([a-z]+)-(\d)$/.exec(name) ?? []
  const own: Readonly<Record<string, string>> = cssVariablesResolver(DEFAULT_THEME)[scheme]
  return own[name] ?? DEFAULT_THEME.colors[hue]?.[Number(shade)] ?? name
}

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(PHASES)('the line of what is %s shows', (_phase, colour) => {
    expect(contrast(colourOf(colour, scheme), TOKENS[scheme].surface)).toBeGreaterThanOrEqual(3)
  })
})

test.each(PHASES.slice(1))('what is %s has the same colour in the list of steps', (phase, colour) => {
  expect(STYLES).toContain(`[data-phase="${phase}"] {\n  --line: ${colour};`)
})
