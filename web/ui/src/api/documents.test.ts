// Every document of the app is valid in the schema of whoever sends it.

import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'

const ROLES = ['admin', 'reseller'] as const

const documents = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.graphql'))
const cases = documents.flatMap((path) =>
  ROLES.filter((role) => !ROLES.some((other) => other !== role && path.endsWith(`.${other}.graphql`))).map(
    (role) => [path, role] as const,
  ),
)

test.each(cases)('%s is valid for %s', (path, role) => {
  const schema = buildSchema(readFileSync(`../../schema/${role}.graphql`, 'utf8'))
  expect(validate(schema, parse(readFileSync(`src/${path}`, 'utf8')))).toEqual([])
})
