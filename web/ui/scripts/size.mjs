// Fails the build when what the first page loads is more than people should wait for.

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET_BYTES = 260 * 1024

/** The files that a page loads before anything is clicked: its scripts, their preloads and its styles. */
function firstLoad(page) {
  const html = readFileSync(`dist/${page}`, 'utf8')
  return [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path)
}

const bytes = firstLoad('index.html').reduce((sum, path) => sum + gzipSync(readFileSync(`dist${path}`)).length, 0)
const told = `first load: ${(bytes / 1024).toFixed(0)} kB gzip, at most ${BUDGET_BYTES / 1024} kB`
if (bytes > BUDGET_BYTES) {
  console.error(told)
  process.exit(1)
}
console.log(told)
