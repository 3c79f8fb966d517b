// Together the documents of a role use every field of its schema, or it is said here why not.

import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, isObjectType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { expect, test } from 'vitest'

const ROLES = ['admin', 'reseller'] as const

/** Fields that no document asks for, by "Type.field", and why. A pattern that fits nothing any more fails too. */
const NOT_USED: readonly [RegExp, string][] = [
  [
    /Edge\.|Connection\.edges$|PageInfo\.(hasPreviousPage|startCursor)$/,
    'pages are turned forward by their last cursor',
  ],
  [/Payload\.(query|replayed)$/, 'the app reads and retries by itself; these are for integrators'],
  [/Payload\.(changes|affectedCustomers|results)$/, 'shown where a change touches others: of classes, not of records'],
  [/Payload\.warnings$/, 'only what is entered can be something else than was meant: of classes and customers'],
  [/(Delete|Revoke)Payload\.\w+$/, 'a deleted record is gone, and its result is told by item'],
  [
    /^(InUseError|ItemResult)\.record$|^ValidationError\.(limit|actual)$/,
    'the app knows the record and the limits already',
  ],
  [/^(Query\.viewer|Viewer\.)/, 'the session says who is signed in'],
  [
    /^PlannedChange\.(together|realm|classVersion)$|(Plan|PlanCancel)Payload\.plannedChange$/,
    'what was planned together is told once, when it is planned; the list has each class for itself',
  ],
  [/Payload\.approvalRequests?$/, 'what waits of a class is read of it; the answer of a write has it for integrators'],
  [/CopyTerms/, 'the form copies the terms, so that they are seen before they are saved'],
  [
    /^(Currency\.minorUnits|BusinessModel\.code|CustomerClass\.createdBy)$/,
    'names are shown, and the log tells who made it',
  ],
  [
    /^(CustomerClassUsage\.resellers|Reseller\.(customers|classes)|DestinationGroupSet\.destinationGroups)$/,
    'shown as lists of their own, narrowed down',
  ],
  [
    /^(BillingPeriodDates|Collection\w+|DailySpending|DaySpan|RoundedAmounts|TaxOnAmount|WatchedGroup)\./,
    'previews draw what they need of a computation',
  ],
  [/^(Preferences\.|PreferencesSavePayload\.viewer$)/, 'the session says what the viewer prefers'],
  [/[sS]avedView/, 'no page of the app saves views yet'],
  [/[mM]easuredServiceCharge/, 'a charge needs samples, which the app has not'],
  [
    /^(DestinationGroup(Set)?|MeasuredParameter|Reseller|Service|TaxPlugin)(Connection)?\./,
    'resellers choose these by name and have no pages of them',
  ],
]

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.graphql'))

function unusedFields(role: (typeof ROLES)[number]): string[] {
  const schema = buildSchema(readFileSync(`../../schema/${role}.graphql`, 'utf8'))
  const isOthers = (path: string) => ROLES.some((other) => other !== role && path.endsWith(`.${other}.graphql`))
  const own = paths.filter((path) => !isOthers(path)).map((path) => readFileSync(`src/${path}`, 'utf8'))
  const used = new Set<string>()
  const types = new TypeInfo(schema)
  visit(
    parse(own.join('\n')),
    visitWithTypeInfo(types, {
      enter: (node) => {
        if (node.kind !== Kind.FIELD) return
        const parent = types.getParentType()
        if (!parent) return
        used.add(`${parent.name}.${node.name.value}`)
        // What is asked of an interface is asked of all that it stands for.
        if (!isObjectType(parent))
          for (const one of schema.getPossibleTypes(parent)) used.add(`${one.name}.${node.name.value}`)
      },
    }),
  )
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : []))
    .filter((field) => !used.has(field))
}

const unused = Object.fromEntries(ROLES.map((role) => [role, unusedFields(role)]))

test.each(ROLES)('every field of %s is used, or it is said why not', (role) => {
  expect(unused[role]?.filter((field) => !NOT_USED.some(([pattern]) => pattern.test(field)))).toEqual([])
})

test.each(NOT_USED)('%s is still not used: %s', (pattern) => {
  expect(
    Object.values(unused)
      .flat()
      .some((field) => pattern.test(field)),
  ).toBe(true)
})
