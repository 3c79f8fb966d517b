import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { Role } from '../session/session'
import { exampleQueries } from './examples'

const SDL = { ADMINISTRATOR: 'admin', READ_ONLY_ADMINISTRATOR: 'admin', RESELLER: 'reseller' } as const

describe.each(Object.entries(SDL) as [Role, string][])('%s', (role, sdl) => {
  test('every example is valid in the role’s own schema', () => {
    const schema = buildSchema(readFileSync(`../../schema/${sdl}.graphql`, 'utf8'))
    const problems = exampleQueries(role).flatMap(({ query }) => validate(schema, parse(query)))
    expect(problems).toEqual([])
  })
})

test('a read-only administrator, whose schema has no mutations, has no example of one', () => {
  const queries = exampleQueries('READ_ONLY_ADMINISTRATOR').map(({ query }) => query)
  expect(queries.filter((query) => query.includes('mutation'))).toEqual([])
})
