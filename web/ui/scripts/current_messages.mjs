// Fails where a catalogue isn't what `npm run messages` would write, and leaves it as it was.

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const paths = readdirSync('src/locales', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.po'))
  .map((path) => `src/locales/${path}`)
const before = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]))
const { status, stderr } = spawnSync('npx', ['lingui', 'extract', '--clean'], { encoding: 'utf8' })
const stale = [...before].filter(([path, text]) => readFileSync(path, 'utf8') !== text)
for (const [path, text] of stale) {
  writeFileSync(path, text)
  process.stderr.write(`${path} is not current: make generate\n`)
}
process.stderr.write(status === 0 ? '' : stderr)
process.exitCode = status === 0 && stale.length === 0 ? 0 : 1
