// Gives each chunk of the build the styles of just the Mantine components in it: the package's whole sheet would be a
// seventh of a first load. All of them stand in the cascade layer `mantine`, which the app's own styles always win over.

import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'

const WHOLE_SHEET = '@mantine/core/styles.layer.css'
const BASE_SHEETS = ['baseline', 'default-css-variables', 'global']
const BASE = '\0mantine-base-styles'

/** A component's class names, from which its sheet is found. */
const CLASS_NAMES = /@mantine\/core\/esm\/.*\/(\w+)\.module\.mjs$/

function sheet(name: string): string {
  const path = `@mantine/core/styles/${name}.layer.css`
  if (!existsSync(`node_modules/${path}`)) throw new Error(`Mantine has no ${path}.`)
  return `import '${path}'\n`
}

/** Development has the whole sheet: there the packages are bundled before any chunk is known. */
export function mantineStyles(): Plugin {
  return {
    name: 'mantine-styles',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === WHOLE_SHEET ? BASE : null),
    load: (id) => (id === BASE ? { code: BASE_SHEETS.map(sheet).join(''), moduleSideEffects: true } : null),
    transform(code, id) {
      const file = id.split('?')[0] ?? id
      if (!CLASS_NAMES.test(file)) return null
      return { code: sheet(basename(file, '.module.mjs')) + code, map: null }
    },
  }
}
