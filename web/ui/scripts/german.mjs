// Takes the German texts that a new panel's file brings, `// de: Loyalty = Treue`, into the catalogues that lack them.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const LINE = /^\/\/ de: (.+) = (\S.*)\n/gm

const catalogues = readdirSync('src/locales', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('de.po'))
  .map((path) => `src/locales/${path}`)
const panels = readdirSync('src/panels')
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => `src/panels/${path}`)

/** Gives the text to the catalogues that lack it; whether any of them has it then. */
function fill(english, german) {
  const [empty, filled] = ['', german].map(
    (text) => `msgid ${JSON.stringify(english)}\nmsgstr ${JSON.stringify(text)}\n`,
  )
  return catalogues.filter((path) => {
    const text = readFileSync(path, 'utf8')
    if (text.includes(empty))
      writeFileSync(
        path,
        text.replace(empty, () => filled),
      )
    return text.includes(empty) || text.includes(filled)
  }).length
}

for (const path of panels) {
  const text = readFileSync(path, 'utf8')
  // A text in a catalogue is removed here; one that no catalogue asks for, or that differs, stays and is reported.
  const rest = text
    .replace(LINE, (line, english, german) => (fill(english, german) ? '' : line))
    .replace(/\n{3,}/g, '\n\n')
  if (rest !== text) writeFileSync(path, rest)
  for (const [, english] of rest.matchAll(LINE)) {
    process.stderr.write(`${path}: no catalogue lacks a German text for "${english}"\n`)
    process.exitCode = 1
  }
}
