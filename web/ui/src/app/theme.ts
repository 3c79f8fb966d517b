// The look of the app. Text has a contrast of at least 4.5, and what marks a control at least 3, on every surface of
// both themes (WCAG 2.2 AA); theme.test.ts computes it from these very values.

import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The product's own blue-green, from tint to shade. */
const LAGOON: MantineColorsTuple = [
  '#e8f6f7',
  '#cfe9ec',
  '#a3d5da',
  '#73bfc8',
  '#4dacb8',
  '#2f98a6',
  '#1d818f',
  '#0f6b79',
  '#085763',
  '#05434d',
]

export interface Tokens {
  background: string
  surface: string
  text: string
  quiet: string
  border: string
  accent: string
  danger: string
  onAccent: string
  field: string
}

/** What each theme is painted with. `field` outlines what can be typed into. */
export const TOKENS: Record<'light' | 'dark', Tokens> = {
  light: {
    background: '#f5f7f8',
    surface: '#ffffff',
    text: '#17242b',
    quiet: '#51626b',
    border: '#d5dde1',
    accent: '#0f6b79',
    danger: '#b42318',
    onAccent: '#ffffff',
    field: '#7d8d96',
  },
  dark: {
    background: '#11181c',
    surface: '#182126',
    text: '#e6edf0',
    quiet: '#a3b3bb',
    border: '#2f3d45',
    accent: '#73bfc8',
    danger: '#ff9b8f',
    onAccent: '#062a30',
    field: '#70828c',
  },
}

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'

export const theme = createTheme({
  colors: { lagoon: LAGOON },
  primaryColor: 'lagoon',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  // Above it, filled controls carry dark text: the dark theme's accent is a light one.
  luminanceThreshold: 0.35,
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
})

function variables(tokens: Tokens): Record<string, string> {
  return {
    '--mantine-color-body': tokens.surface,
    '--mantine-color-text': tokens.text,
    '--mantine-color-dimmed': tokens.quiet,
    '--mantine-color-placeholder': tokens.quiet,
    '--mantine-color-error': tokens.danger,
    '--mantine-color-anchor': tokens.accent,
    '--mantine-color-default-border': tokens.border,
    '--app-field': tokens.field,
    '--app-background': tokens.background,
    '--app-accent': tokens.accent,
  }
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: variables(TOKENS.light),
  dark: variables(TOKENS.dark),
})
