import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Fields that a browser writes in its own language, whatever the page's and the reader's country are. */
const NATIVE = /type[=:]\s*[{]?['"`](?:date|datetime-local|time|month|week)['"`]/

test('no date is typed into a field of the browser’s', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'))
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.filter((path) => NATIVE.test(readFileSync(`src/${path}`, 'utf8')))).toEqual([])
})

test('such a field would be found', () => {
  for (const one of ['type="date"', "type={'time'}", "type: 'datetime-local'"]) expect(NATIVE.test(one)).toBe(true)
  expect(NATIVE.test('type="text"')).toBe(false)
})
