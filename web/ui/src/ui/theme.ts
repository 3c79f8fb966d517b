// The look of the app. Text has a contrast of at least 4.5, and what marks a control at least 3, on every surface of
// both themes (WCAG 2.2 AA); theme.test.ts computes it from these very values.

import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

// Widths of a screen at which the layout changes. Style sheets can't read them and write the same ones; each is a width
// from which something holds, so that at none of them two layouts hold, or no one.

/** From here, a screen is no phone: there are the rail, the list of panels beside the form, and tables. */
export const NO_PHONE = '48em'
/** From here, the navigation is there in words. */
export const WIDE = '90em'
/** From here, a quick look takes no room from the columns of a list, and the three columns of the overview leave room for a
 * picture. */
export const ROOM_FOR_A_LOOK = '100em'

export const PHONE = `(width < ${NO_PHONE})`
export const WITH_A_PICTURE = `(width >= ${ROOM_FOR_A_LOOK})`
export const BESIDE_A_LOOK = `(width < ${ROOM_FOR_A_LOOK})`

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

/** The dark theme's surfaces and lines, from text to the deepest ground: Mantine's own are a brownish gray beside ours. */
const NIGHT: MantineColorsTuple = [
  '#e6edf0',
  '#c9d5da',
  '#a3b3bb',
  '#70828c',
  '#2f3d45',
  '#26323a',
  '#1d282e',
  '#182126',
  '#11181c',
  '#0b1114',
]

export interface Tokens {
  background: string
  surface: string
  text: string
  quiet: string
  border: string
  accent: string
  danger: string
  /** The line of an invoice that is overdue. */
  overdue: string
  onAccent: string
  onDanger: string
  field: string
  /** Behind the line of a list that Enter takes. */
  chosen: string
}

/** Colours of each theme. `field` outlines input fields. */
export const TOKENS: Record<'light' | 'dark', Tokens> = {
  light: {
    background: '#f5f7f8',
    surface: '#ffffff',
    text: '#17242b',
    quiet: '#51626b',
    border: '#d5dde1',
    accent: '#0f6b79',
    danger: '#b42318',
    overdue: '#b37f00',
    onAccent: '#ffffff',
    onDanger: '#ffffff',
    field: '#7d8d96',
    chosen: '#cfe9ec',
  },
  dark: {
    background: '#11181c',
    surface: '#182126',
    text: '#e6edf0',
    quiet: '#a3b3bb',
    border: '#2f3d45',
    accent: '#73bfc8',
    danger: '#ff9b8f',
    overdue: '#ffd43b',
    onAccent: '#062a30',
    onDanger: '#3b0a06',
    field: '#70828c',
    chosen: '#24434a',
  },
}

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'

/** Filled controls, whose text Mantine would choose for the light theme's colours in both. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  if (input.variant !== 'filled') return colours
  if (input.color === 'red') {
    return {
      ...colours,
      background: 'var(--mantine-color-error)',
      hover: 'color-mix(in srgb, var(--mantine-color-error), var(--app-background) 15%)',
      color: 'var(--app-on-danger)',
    }
  }
  const primary = !input.color || input.color === input.theme.primaryColor
  return primary ? { ...colours, color: 'var(--app-on-accent)' } : colours
}

export const theme = createTheme({
  colors: { lagoon: LAGOON, dark: NIGHT },
  variantColorResolver,
  primaryColor: 'lagoon',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  // Above it, filled controls carry dark text: the dark theme's accent is a light one.
  luminanceThreshold: 0.35,
  breakpoints: { sm: NO_PHONE, xl: WIDE },
  fontFamily: FONT,
  headings: {
    fontFamily: FONT,
    fontWeight: '650',
    sizes: { h2: { fontSize: '19px', lineHeight: '24px' }, h3: { fontSize: '16px', lineHeight: '22px' } },
  },
  defaultRadius: 'sm',
  components: {
    // A dialog's head is no second banner of the page, which a <header> in it would be.
    Modal: { defaultProps: { attributes: { header: { role: 'none' } } }, styles: { title: { fontWeight: 650 } } },
    // A whole navigation is seen at once on a small screen.
    NavLink: { defaultProps: { py: 5 } },
    // Words stay as they are written: German ones are long.
    Badge: { defaultProps: { tt: 'none', fw: 600 } },
    // A link in each line is a target of 24 pixels.
    List: { defaultProps: { spacing: 6 } },
    Drawer: { defaultProps: { attributes: { header: { role: 'none' } } } },
  },
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
    '--app-chosen': tokens.chosen,
    '--app-background': tokens.background,
    '--app-accent': tokens.accent,
    '--app-overdue': tokens.overdue,
    '--app-on-accent': tokens.onAccent,
    '--app-on-danger': tokens.onDanger,
  }
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...variables(TOKENS.light), '--mantine-color-orange-light-color': '#8f3b00' },
  // Selected rows and notes are a little lighter than their ground: Mantine's own tints are darker, or glare.
  dark: {
    ...variables(TOKENS.dark),
    '--mantine-color-lagoon-light': '#73bfc82e',
    '--mantine-color-red-light': '#ff9b8f1f',
    '--mantine-color-red-light-color': TOKENS.dark.danger,
    '--mantine-color-yellow-light': '#ffd43b1f',
    '--mantine-color-orange-light': '#ffa94d1f',
    '--mantine-color-orange-light-color': '#ffc078',
  },
})
