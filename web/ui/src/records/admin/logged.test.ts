import { readFileSync } from 'node:fs'
import { buildSchema, GraphQLObjectType, getNamedType, isEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { ENTITY_WORDS } from '../../audit/actions'
import { fieldsIn } from '../../changes/fields'
import { LOGGED } from './logged'

const SCHEMA = buildSchema(readFileSync('../../schema/admin.graphql', 'utf8'))

/** Types of records that writes change: those that are saved, and those that come into being otherwise. */
const TYPES = [
  ...Object.keys(SCHEMA.getTypeMap()).flatMap((name) => /^(\w+)SaveInput$/.exec(name)?.[1] ?? []),
  ...['ApiToken', 'ApprovalPolicy', 'ApprovalRequest', 'PlannedChange'],
].filter((name) => name !== 'Preferences' && name !== 'CustomerClass')

/** Properties without entries in the log: they follow from others, or from the write itself. */
const NOT_LOGGED = new Set([
  'createdAt',
  'updatedAt',
  'plannedAt',
  'settledAt',
  'askedAt',
  'FraudTrafficProfile.status',
])

/** The properties of a type that are no plain text: instants, days and choices. */
function formatted(type: string): string[] {
  const object = SCHEMA.getType(type)
  if (!(object instanceof GraphQLObjectType)) throw new Error(`The schema has no type ${type}.`)
  return Object.values(object.getFields())
    .filter(({ name, type }) => {
      const named = getNamedType(type)
      return (
        !NOT_LOGGED.has(name) &&
        !NOT_LOGGED.has(`${object}.${name}`) &&
        (isEnumType(named) || named.name === 'DateTime' || named.name === 'Date')
      )
    })
    .map(({ name }) => name)
}

test('the types of all records are seen', () => {
  expect(TYPES).toEqual(expect.arrayContaining(['Customer', 'Reseller', 'User', 'SavedView', 'Calendar', 'ApiToken']))
  expect(TYPES.length).toBeGreaterThanOrEqual(19)
})

test.each(TYPES)('the log has a word for a %s, and for its dates and choices', async (type) => {
  const logged = LOGGED.find((one) => one.type === type)
  const { fields, groups } = (await logged?.form()) ?? { fields: [], groups: {} }
  const index = fieldsIn(fields, groups, [])

  expect(ENTITY_WORDS[type] ?? logged?.word).toBeDefined()
  expect(index.size).toBeGreaterThan(0)
  expect(formatted(type).filter((name) => !index.has(name))).toEqual([])
})

test('what is told of a request and of what is planned has a word for each of its choices', async () => {
  for (const [type, property, choices] of [
    ['PlannedChange', 'state', 'PlannedChangeState'],
    ['ApprovalRequest', 'state', 'ApprovalState'],
    ['ApprovalPolicy', 'panels', 'CustomerClassPanel'],
  ] as const) {
    const form = await LOGGED.find((one) => one.type === type)?.form()
    const words = form?.fields.find(({ name }) => name === property)?.choices?.map(({ value }) => value) ?? []
    const declared = SCHEMA.getType(choices)
    if (!isEnumType(declared)) throw new Error(`The schema has no choice ${choices}.`)
    expect(declared.getValues().filter(({ name }) => !words.includes(name))).toEqual([])
  }
})
