// Fails the build when what a page loads first is more than people should wait for: the page itself, its entry, the app
// that a role gets, the list of classes with all that it shows by itself, one language, and all that these need before
// anything is clicked. A browser test holds that Chromium loads nothing else. A kB has 1024 bytes here.

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET_BYTES = 260 * 1024

const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'))

/** What the list asks for by itself, whoever reads it: saved views, first steps, and their words. */
const LIST = [
  'src/classes/list/ListPage.tsx',
  'src/lists/views/ViewBar.tsx',
  'src/tour/ListSteps.tsx',
  'src/locales/de.po',
  'src/locales/desk/de.po',
]

/** Files of each role's first page: the page, and the chunks that it then asks for. */
const FIRST_LOADS = {
  administrator: { page: 'index.html', lazy: ['src/app/AdminApp.tsx', ...LIST] },
  reseller: { page: 'portal.html', lazy: ['src/app/PortalApp.tsx', ...LIST] },
}

/** The scripts, preloads and styles that a page names itself. */
function namedBy(page) {
  const html = readFileSync(`dist/${page}`, 'utf8')
  return [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file)
}

/** The files of a chunk and of all that it imports at once. */
function filesOf(source, seen = new Set()) {
  if (seen.has(source)) return []
  seen.add(source)
  const chunk = manifest[source]
  if (!chunk) throw new Error(`The build has no ${source}.`)
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((imported) => filesOf(imported, seen))]
}

let failed = false
for (const [role, { page, lazy }] of Object.entries(FIRST_LOADS)) {
  const files = new Set([page, ...namedBy(page), ...lazy.flatMap((source) => filesOf(source))])
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0)
  console.log(`first load, ${role}: ${(bytes / 1024).toFixed(1)} kB gzip, at most ${BUDGET_BYTES / 1024} kB`)
  if (process.argv.includes('--files')) for (const file of [...files].sort()) console.log(`  ${file}`)
  failed ||= bytes > BUDGET_BYTES
}
process.exit(failed ? 1 : 0)
