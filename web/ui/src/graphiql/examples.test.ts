import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { CLASS_PAGE } from '../app/classes'
import type { Role } from '../session/session'
import { exampleQueries } from './examples'

const SDL = { ADMINISTRATOR: 'admin', READ_ONLY_ADMINISTRATOR: 'admin', RESELLER: 'reseller' } as const

function schemaOf(role: Role) {
  return buildSchema(readFileSync(`../../schema/${SDL[role]}.graphql`, 'utf8'))
}

describe.each(Object.keys(SDL) as Role[])('%s', (role) => {
  test('every example is valid in the role’s own schema', () => {
    const problems = exampleQueries(role).flatMap(({ query }) => validate(schemaOf(role), parse(query)))
    expect(problems).toEqual([])
  })

  test('the list of classes is valid in the role’s own schema', () => {
    expect(validate(schemaOf(role), parse(CLASS_PAGE))).toEqual([])
  })
})
