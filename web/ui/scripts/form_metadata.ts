// Forms from the SDL: reads an input type and prints the metadata that its form is made from.

import {
  type ConstDirectiveNode,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql'
import type { FieldKind } from '../src/api/metadata'
import { choiceLabel, fieldLabel } from './form_words'

/** Fields that steer a write: the app fills them in, nobody edits them. */
const STEERING = new Set(['id', 'expectedVersion', 'idempotencyKey', 'validateOnly', 'reason', 'approval', 'replaces'])

const SCALAR_KINDS: Record<string, FieldKind> = {
  String: 'text',
  Int: 'integer',
  Decimal: 'decimal',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'moment',
  ID: 'reference',
}

export interface ReadChoice {
  value: string
  label: string
  help?: string
  notification?: Record<string, unknown>
}

/** A field as it is read from the SDL, in English. */
export interface ReadField {
  name: string
  kind: FieldKind
  label: string
  help?: string
  list?: true
  required?: true
  nullable?: true
  fixed?: true
  readOnly?: true
  unit?: string
  minimum?: string
  maximum?: string
  maximumLength?: number
  initial?: string
  choices?: ReadChoice[]
  input?: string
  oneOf?: true
}

interface Limits {
  minimum?: string
  maximum?: string
  maximumLength?: number
  unit?: string
  default?: string
  required?: boolean
  fixed?: boolean
}

function limitsOf(field: GraphQLInputField): Limits {
  return directiveOf(field.astNode, 'limits') ?? {}
}

function kindOf(type: GraphQLInputType): FieldKind {
  const named = getNamedType(type)
  if (isEnumType(named)) return 'choice'
  if (isInputObjectType(named)) return 'group'
  const kind = SCALAR_KINDS[named.name]
  if (!kind) throw new Error(`No form field is known for the scalar ${named.name}.`)
  return kind
}

/** Sentences that the SDL adds to a description for its readers. A form shows access by the fields that can be edited. */
const ACCESS_SENTENCE = /\s*(Administrators only|Resellers only|Read-only)(, read-only)?\.$/

/** The SDL says null where a form says "not set", and names constants where a form offers choices. */
function inPeoplesWords(text: string): string {
  return text
    .replace('Null is "Not set":', '"Not set":')
    .replace('null is "Administrator only"', 'otherwise "Administrator only"')
    .replace(/: [A-Z_]+(, [A-Z_]+)+/g, '')
    .replace(/\bNull\b/g, 'Not set')
    .replace(/\bnull\b/g, 'not set')
}

/** A text, or nothing for an empty one: help texts are optional in a form. */
function helpOf(description: string | null | undefined): { help?: string } {
  const help = description?.replace(/\s+/g, ' ').trim().replace(ACCESS_SENTENCE, '')
  return help ? { help: inPeoplesWords(help) } : {}
}

function directiveOf(
  node: { directives?: readonly ConstDirectiveNode[] } | null | undefined,
  directive: string,
): Record<string, unknown> | undefined {
  const found = node?.directives?.find(({ name }) => name.value === directive)
  return (
    found && Object.fromEntries((found.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]))
  )
}

function choicesOf(named: GraphQLEnumType): ReadChoice[] {
  return named.getValues().map(({ name, description, astNode }) => {
    const notification = directiveOf(astNode, 'notification')
    return { value: name, label: choiceLabel(name), ...helpOf(description), ...(notification && { notification }) }
  })
}

/** The type that an input writes: `StatisticsInput` and `CustomerClassSaveInput` name it. */
function writtenType(input: GraphQLInputObjectType, schema: GraphQLSchema): GraphQLObjectType | undefined {
  const type = schema.getType(input.name.replace(/(Save)?Input$/, ''))
  return isObjectType(type) ? type : undefined
}

/** Whether null can be read from a field: an empty text is then sent as null, as "not set". */
function isNullable(name: string, written: GraphQLObjectType | undefined): boolean {
  const field = written?.getFields()[name]
  return field !== undefined && !isNonNullType(field.type)
}

/** A share is written with its sign, and amounts of all else with their word. */
const PERCENT = 'percent'

function readField(field: GraphQLInputField, written: GraphQLObjectType | undefined): ReadField {
  const { default: initial, required, fixed, ...limits } = limitsOf(field)
  const named = getNamedType(field.type)
  return {
    name: field.name,
    kind: kindOf(field.type),
    label: fieldLabel(field.name, limits.unit),
    ...helpOf(field.description),
    ...(isListType(getNullableType(field.type)) && { list: true }),
    ...(required && { required: true }),
    ...(isNullable(field.name, written) && { nullable: true }),
    ...(fixed && { fixed: true }),
    ...limits,
    ...(limits.unit === PERCENT && { unit: '%' }),
    ...(initial !== undefined && { initial }),
    ...(isEnumType(named) && {
      choices: choicesOf(named),
    }),
    ...(isInputObjectType(named) && { input: named.name, ...(named.isOneOf && { oneOf: true as const }) }),
  }
}

/** Fields that say something about their panel and are no settings of it. */
const COMPUTED = new Set(['unavailableReason'])

/** A setting that the role may read and only others may write: it is shown, and can't be changed. */
function readOnlyField({ name, type, description }: GraphQLField<unknown, unknown>): ReadField {
  const named = getNamedType(type)
  const kind = isEnumType(named) ? 'choice' : (SCALAR_KINDS[named.name] ?? 'reference')
  return {
    name,
    kind,
    label: fieldLabel(name),
    ...helpOf(description),
    ...(isListType(getNullableType(type)) && { list: true }),
    ...(!isNonNullType(type) && { nullable: true }),
    readOnly: true,
    ...(isEnumType(named) && { choices: choicesOf(named) }),
  }
}

/** The settings that the written type has and the input hasn't. Records of their own hold more than their settings. */
function readOnlyFields(input: GraphQLInputObjectType, written: GraphQLObjectType | undefined): ReadField[] {
  if (!written || written.getFields().id) return []
  return Object.values(written.getFields())
    .filter(({ name }) => !(name in input.getFields()) && !COMPUTED.has(name))
    .map(readOnlyField)
}

/** The fields of an input that a person sees, in the order of the SDL. */
export function readForm(input: GraphQLInputObjectType, schema: GraphQLSchema): ReadField[] {
  const written = writtenType(input, schema)
  const order = Object.keys(written?.getFields() ?? {})
  const edited = Object.values(input.getFields())
    .filter(({ name }) => !STEERING.has(name))
    .map((field) => readField(field, written))
  const shown = readOnlyFields(input, written)
  if (shown.length === 0) return edited
  const place = ({ name }: ReadField) => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...edited, ...shown].sort((one, other) => place(one) - place(other))
}

/** An input and all that it holds, each named once. Throws when the SDL has no such input. */
export function formInputs(schema: GraphQLSchema, root: string): GraphQLInputObjectType[] {
  const found = new Map<string, GraphQLInputObjectType>()
  const visit = (name: string) => {
    if (found.has(name)) return
    const input = schema.getType(name)
    if (!isInputObjectType(input)) throw new Error(`The SDL has no input ${name}.`)
    found.set(name, input)
    for (const field of readForm(input, schema)) if (field.input) visit(field.input)
  }
  visit(root)
  return [...found.values()]
}

/** A message for the catalogues. Braces of the SDL's text are text, not places for values. */
function message(text: string): string {
  return `msg({ message: ${JSON.stringify(text.replace(/[{}]+/g, "'$&'"))} })`
}

const MESSAGES = new Set(['label', 'help', 'unit'])

function printed(entry: object): string {
  const parts = Object.entries(entry).map(([key, value]) => {
    if (MESSAGES.has(key)) return `${key}: ${message(value)}`
    if (key === 'choices') return `choices: [${(value as ReadChoice[]).map(printed).join(', ')}]`
    return `${key}: ${JSON.stringify(value)}`
  })
  return `{ ${parts.join(', ')} }`
}

/** The module of one input's form. */
export function printForm(input: GraphQLInputObjectType, schema: GraphQLSchema): string {
  const fields = readForm(input, schema).map((field) => `  ${printed(field)},`)
  return [
    "import { msg } from '@lingui/core/macro'",
    "import type { FormMetadata } from '../../metadata'",
    '',
    `export const ${input.name}: FormMetadata = [`,
    ...fields,
    ']',
    '',
  ].join('\n')
}
