// Lingui's macros for Vite: a message is written once, in the code, and becomes a lookup in the catalogue.
// Vite 8 compiles JSX without Babel, so only the files that use a macro pass through Babel, with their types left in.

import { transformAsync } from '@babel/core'
import macros from '@lingui/babel-plugin-lingui-macro'
import type { Plugin } from 'vite'

const SOURCE = /\.tsx?$/

export function linguiMacros(): Plugin {
  return {
    name: 'lingui-macros',
    enforce: 'pre',
    async transform(code, id) {
      const file = id.split('?')[0] ?? id
      if (!SOURCE.test(file) || !/@lingui\/(core|react)\/macro/.test(code)) return null
      const made = await transformAsync(code, {
        filename: file,
        plugins: [macros],
        parserOpts: { plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
        sourceMaps: true,
        babelrc: false,
        configFile: false,
      })
      return made?.code ? { code: made.code, map: JSON.stringify(made.map) } : null
    },
  }
}
