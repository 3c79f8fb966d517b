// Parts of a kind that are found by name exist: no kind of a role lacks a document, a form or choices of its references.

import { expect, test } from 'vitest'
import { ADMIN_KINDS } from '../admin/kinds'
import { RESELLER_KINDS } from '../reseller/kinds'

const KINDS = [
  ...ADMIN_KINDS.map((kind) => ['admin', kind.kind, kind] as const),
  ...RESELLER_KINDS.map((kind) => ['reseller', kind.kind, kind] as const),
]
/** Kinds of which records are never deleted. */
const KEPT = ['resellers', 'users']

test.each(KINDS)('%s finds the documents of %s', (_, name, { documents, currencies }) => {
  expect([documents.list, documents.one, documents.save, currencies].every(Boolean)).toBe(true)
  expect(documents.remove !== undefined).toBe(!KEPT.includes(name))
})

test.each(KINDS)('%s finds the form of %s with all that it holds', async (_, __, { form, sources }) => {
  const { fields, groups } = await form()
  expect(fields.length).toBeGreaterThan(0)
  const all = [...fields, ...Object.values(groups).flat()]
  expect(all.flatMap(({ input }) => (input && !groups[input] ? [input] : []))).toEqual([])
  const references = sources({}, true)
  expect(Object.entries(references).filter(([, { document }]) => !document)).toEqual([])
  const referring = all.filter(({ kind, name }) => kind === 'reference' && name !== 'currency')
  expect(referring.filter(({ name }) => !references[name]).map(({ name }) => name)).toEqual([])
})

/** The names of the values that choices are narrowed down by, where each is `value`. */
function readBy({ sources }: (typeof KINDS)[number][2], value: string | null, isNew: boolean): string[] {
  const names: string[] = []
  const get = (_: object, name: string | symbol) => {
    names.push(String(name))
    return value
  }
  sources(new Proxy({}, { get }), isNew)
  return names
}

test.each(KINDS)('%s draws choices of %s again when a value changes that narrows them down', (_, __, kind) => {
  const read = [true, false].flatMap((isNew) => [null, 'Of:1'].flatMap((value) => readBy(kind, value, isNew)))
  expect(read.filter((name) => !kind.narrowing?.includes(name))).toEqual([])
})
