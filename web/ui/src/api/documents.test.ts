// Every document of the app is valid in the schema of whoever sends it.

import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'

const ROLES = ['admin', 'reseller'] as const
const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.graphql'))

test.each(ROLES)('the documents of %s are valid', (role) => {
  const schema = buildSchema(readFileSync(`../../schema/${role}.graphql`, 'utf8'))
  const isOthers = (path: string) => ROLES.some((other) => other !== role && path.endsWith(`.${other}.graphql`))
  const own = paths.filter((path) => !isOthers(path)).map((path) => readFileSync(`src/${path}`, 'utf8'))
  expect(validate(schema, parse(own.join('\n')))).toEqual([])
})

test('currencies are asked for by the codes that amounts are written with', () => {
  const byName = paths.filter((path) => /\bcurrency \{\s+(id\s+)?name\s/.test(readFileSync(`src/${path}`, 'utf8')))
  expect(byName).toEqual([])
})
