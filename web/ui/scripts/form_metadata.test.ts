import { buildSchema, type GraphQLInputObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { formInputs, printForm, readForm } from './form_metadata'
import { choiceLabel, fieldLabel } from './form_words'

const SDL = `
  directive @limits(minimum: String, maximum: String, maximumLength: Int, unit: String, default: String,
    required: Boolean, fixed: Boolean) on INPUT_FIELD_DEFINITION
  scalar Decimal

  "How a thing is rounded."
  enum Rounding {
    "Any remainder rounds away from zero."
    AWAY_FROM_ZERO
    MALAYSIAN
  }

  input ThingSaveInput {
    id: ID
    expectedVersion: Int
    idempotencyKey: ID
    validateOnly: Boolean
    reason: String
    "What it is called."
    name: String @limits(maximumLength: 128, required: true)
    "For whom. Administrators only."
    managedBy: ID @limits(fixed: true)
    panel: PanelInput
    metrics: [MetricInput!]
  }

  input PanelInput {
    "Added on top."
    closeDelayHours: Int @limits(minimum: "0", maximum: "720", unit: "hours", default: "0")
    "Such as {0.05}, the customer's."
    roundUpToNearest: Decimal
    roundingMethod: Rounding @limits(default: "AWAY_FROM_ZERO")
    "How long. Null: never."
    notifyDays: [Int!]
  }

  input MetricInput {
    pricePerItem: Decimal
    sharePercent: Decimal @limits(maximum: "100", unit: "percent")
    panel: PanelInput
  }

  type Panel {
    closeDelayHours: Int!
    "Set by others."
    numbering: Rounding!
    roundUpToNearest: Decimal
    unavailableReason: String
  }

  type Query { ok: Boolean }
`

const schema = buildSchema(SDL)
const input = (name: string) => schema.getType(name) as GraphQLInputObjectType

describe('a form from an input', () => {
  const found = (wanted: string) => readForm(input('PanelInput'), schema).find(({ name }) => name === wanted)

  test('has the fields that a person edits, in the order of the SDL', () => {
    expect(readForm(input('ThingSaveInput'), schema).map(({ name }) => name)).toEqual([
      'name',
      'managedBy',
      'panel',
      'metrics',
    ])
  })

  test('knows the limits that are set', () => {
    expect(readForm(input('ThingSaveInput'), schema)[0]).toEqual({
      name: 'name',
      kind: 'text',
      label: 'Name',
      help: 'What it is called.',
      required: true,
      maximumLength: 128,
    })
  })

  test('says what can be set once, and leaves the sentence about access to readers of the SDL', () => {
    expect(readForm(input('ThingSaveInput'), schema)[1]).toEqual({
      name: 'managedBy',
      kind: 'reference',
      label: 'Managed by',
      help: 'For whom.',
      fixed: true,
    })
  })

  test('has numbers with range, unit and default', () => {
    expect(readForm(input('PanelInput'), schema)[0]).toEqual({
      name: 'closeDelayHours',
      kind: 'integer',
      label: 'Close delay',
      help: 'Added on top.',
      minimum: '0',
      maximum: '720',
      unit: 'hours',
      initial: '0',
    })
  })

  test('has shares with their sign, as all shares are written', () => {
    const share = readForm(input('MetricInput'), schema).find(({ name }) => name === 'sharePercent')
    expect(share).toMatchObject({ label: 'Share', unit: '%' })
  })

  test('knows from the type that it writes what may be null', () => {
    const nullable = readForm(input('PanelInput'), schema).filter((field) => field.nullable)
    expect(nullable.map(({ name }) => name)).toEqual(['roundUpToNearest'])
  })

  test('shows at its place what others set, and nothing that is computed', () => {
    const seen = readForm(input('PanelInput'), schema).filter(({ name }) => name.length < 17)
    expect(seen.map(({ name, readOnly }) => [name, readOnly])).toEqual([
      ['closeDelayHours', undefined],
      ['numbering', true],
      ['roundUpToNearest', undefined],
      ['roundingMethod', undefined],
      ['notifyDays', undefined],
    ])
  })

  test('has the values of an enumeration with their own help', () => {
    expect(found('roundingMethod')).toMatchObject({
      kind: 'choice',
      initial: 'AWAY_FROM_ZERO',
      choices: [
        { value: 'AWAY_FROM_ZERO', label: 'Away from zero', help: 'Any remainder rounds away from zero.' },
        { value: 'MALAYSIAN', label: 'Malaysian' },
      ],
    })
  })

  test('has lists and groups', () => {
    expect(found('notifyDays')?.help).toBe('How long. Not set: never.')
    expect(found('notifyDays')).toMatchObject({ kind: 'integer', list: true })
    expect(readForm(input('ThingSaveInput'), schema)[3]).toMatchObject({
      kind: 'group',
      list: true,
      input: 'MetricInput',
    })
  })
})

test('all inputs of a form are found, each once', () => {
  expect(formInputs(schema, 'ThingSaveInput').map(({ name }) => name)).toEqual([
    'ThingSaveInput',
    'PanelInput',
    'MetricInput',
  ])
})

test('a scalar that no control is known for is named', () => {
  const other = buildSchema('scalar Colour input PaintInput { colour: Colour } type Query { ok: Boolean }')
  expect(() => readForm(other.getType('PaintInput') as GraphQLInputObjectType, other)).toThrow('Colour')
})

test('braces of a description are text in a message', () => {
  expect(printForm(input('PanelInput'), schema)).toContain(`Such as '{'0.05'}', the customer's.`)
})

test.each([
  ['closeDelayHours', 'hours', 'Close delay'],
  ['permanentTerminationAfterDays', 'days', 'Permanent termination after'],
  ['hideBalanceResetXdr', undefined, 'Hide balance reset xDR'],
  ['xdrExport', undefined, 'xDR export'],
  ['days', 'days', 'Days'],
  ['sendByEmail', undefined, 'Send by email'],
  ['selfCareUrl', undefined, 'Self-care URL'],
  ['genericVatGst', undefined, 'Generic VAT/GST'],
  ['lockMinutes', 'minutes', 'Lock time'],
] as const)('the field %s in %s is called "%s"', (name, unit, label) => {
  expect(fieldLabel(name, unit)).toBe(label)
})

test('a value of an enumeration is called by its words, or by the form that it is', () => {
  expect(choiceLabel('DD_MM_YYYY')).toBe('DD.MM.YYYY')
  expect(choiceLabel('UPON_ADMIN_APPROVAL')).toBe('Upon admin approval')
})
