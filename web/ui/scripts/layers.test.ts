// The app in one direction: no module leads back to itself, and each folder imports only folders above it in this list.
// Types and lazy imports count too.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = 'src'

/** Folders from the bottom up; those of one line know each other only as `KNOWN` says. */
const LAYERS: readonly (readonly string[])[] = [
  ['locales', 'testing'],
  ['api'],
  ['ui'],
  ['links'],
  ['forms'],
  ['changes'],
  ['session'],
  ['lists', 'preferences'],
  ['previews', 'panels', 'audit', 'keys', 'palette'],
  ['tour', 'planned'],
  ['versions'],
  ['approvals'],
  ['records', 'classes'],
  ['app', 'graphiql'],
]

/** Who knows whom within a layer, and why no more: a panel draws previews. */
const KNOWN = new Set(['panels > previews', 'graphiql > app'])

const modules = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join(ROOT, path))

/** Whatever a module names in `from '…'`, `import '…'` and `import('…')`, types too. */
const IMPORTS = /(?:\bfrom|\bimport|\bimport\()\s*['"](\.{1,2}\/[^'"]+)['"]/g

function importsOf(module: string): string[] {
  const named = [...readFileSync(module, 'utf8').matchAll(IMPORTS)].map(([, name = '']) => join(dirname(module), name))
  return [...new Set(named)].flatMap((path) => {
    const found = [path, `${path}.ts`, `${path}.tsx`].find((file) => /\.\w+$/.test(file) && existsSync(file))
    return found && /\.tsx?$/.test(found) ? [found] : []
  })
}

const graph = new Map(modules.map((module) => [module, importsOf(module)]))

/** Modules that lead back to themselves, with a way on which they do. */
function circles(): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (module: string, way: readonly string[]) => {
    if (way.includes(module)) found.push([...way.slice(way.indexOf(module)), module].join(' > '))
    else if (!done.has(module)) {
      for (const next of graph.get(module) ?? []) visit(next, [...way, module])
      done.add(module)
    }
  }
  for (const module of modules) visit(module, [])
  return found
}

function folderOf(module: string): string {
  return relative(ROOT, module).split('/')[0] ?? ''
}

function layerOf(folder: string): number {
  return LAYERS.findIndex((folders) => folders.includes(folder))
}

function isAllowed(from: string, to: string): boolean {
  return from === to || layerOf(to) < layerOf(from) || KNOWN.has(`${from} > ${to}`)
}

test('the imports of every module are seen', () => {
  const count = [...graph.values()].reduce((sum, imported) => sum + imported.length, 0)
  expect(modules.length).toBeGreaterThan(200)
  expect(count).toBeGreaterThan(modules.length)
})

test('no module leads back to itself', () => {
  expect(circles()).toEqual([])
})

test('every folder has its layer', () => {
  const folders = new Set(modules.filter((module) => module.split('/').length > 2).map(folderOf))
  expect([...folders].filter((folder) => layerOf(folder) < 0)).toEqual([])
})

test('imports go up the list only', () => {
  const against = [...graph]
    .filter(([module]) => !/\.test\.tsx?$/.test(module))
    .flatMap(([module, imported]) => imported.map((other) => [module, other] as const))
    .filter(([module, other]) => module.split('/').length > 2 && !isAllowed(folderOf(module), folderOf(other)))
    .map(([module, other]) => `${relative(ROOT, module)} > ${relative(ROOT, other)}`)
  expect(against).toEqual([])
})
