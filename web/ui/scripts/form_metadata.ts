// Forms from the SDL: reads an input type and prints the metadata that its form is made from.

import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  valueFromASTUntyped,
} from 'graphql'
import type { FieldKind } from '../src/forms/metadata'
import { choiceLabel, fieldLabel } from './form_words'

/** Fields that steer a write: the app fills them in, nobody edits them. */
const STEERING = new Set(['id', 'expectedVersion', 'idempotencyKey', 'validateOnly', 'reason'])

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
}

/** A field as it is read from the SDL, in English. */
export interface ReadField {
  name: string
  kind: FieldKind
  label: string
  help?: string
  list?: true
  required?: true
  fixed?: true
  unit?: string
  minimum?: string
  maximum?: string
  maximumLength?: number
  initial?: string
  choices?: ReadChoice[]
  input?: string
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
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'limits')
  return Object.fromEntries(
    (directive?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  )
}

function kindOf(type: GraphQLInputType): FieldKind {
  const named = getNamedType(type)
  if (isEnumType(named)) return 'choice'
  if (isInputObjectType(named)) return 'group'
  const kind = SCALAR_KINDS[named.name]
  if (!kind) throw new Error(`No form field is known for the scalar ${named.name}.`)
  return kind
}

/** What the SDL adds to a description for readers of the SDL. In a form, access shows by what can be edited. */
const ACCESS_SENTENCE = /\s*(Administrators only|Resellers only|Read-only)(, read-only)?\.$/

/** A text, or nothing for an empty one: help texts are optional in a form. */
function helpOf(description: string | null | undefined): { help?: string } {
  const help = description?.replace(/\s+/g, ' ').trim().replace(ACCESS_SENTENCE, '')
  return help ? { help } : {}
}

function readField(field: GraphQLInputField): ReadField {
  const { default: initial, required, fixed, ...limits } = limitsOf(field)
  const named = getNamedType(field.type)
  return {
    name: field.name,
    kind: kindOf(field.type),
    label: fieldLabel(field.name, limits.unit),
    ...helpOf(field.description),
    ...(isListType(getNullableType(field.type)) && { list: true }),
    ...(required && { required: true }),
    ...(fixed && { fixed: true }),
    ...limits,
    ...(initial !== undefined && { initial }),
    ...(isEnumType(named) && {
      choices: named.getValues().map(({ name, description }) => ({
        value: name,
        label: choiceLabel(name),
        ...helpOf(description),
      })),
    }),
    ...(isInputObjectType(named) && { input: named.name }),
  }
}

/** The fields of an input that a person edits, in the order of the SDL. */
export function readForm(input: GraphQLInputObjectType): ReadField[] {
  return Object.values(input.getFields())
    .filter(({ name }) => !STEERING.has(name))
    .map(readField)
}

/** An input and all that it holds, each named once. Throws when the SDL has no such input. */
export function formInputs(schema: GraphQLSchema, root: string): GraphQLInputObjectType[] {
  const found = new Map<string, GraphQLInputObjectType>()
  const visit = (name: string) => {
    if (found.has(name)) return
    const input = schema.getType(name)
    if (!isInputObjectType(input)) throw new Error(`The SDL has no input ${name}.`)
    found.set(name, input)
    for (const field of readForm(input)) if (field.input) visit(field.input)
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
export function printForm(input: GraphQLInputObjectType): string {
  const fields = readForm(input).map((field) => `  ${printed(field)},`)
  return [
    "import { msg } from '@lingui/core/macro'",
    "import type { FormMetadata } from '../../../forms/metadata'",
    '',
    `export const ${input.name}: FormMetadata = [`,
    ...fields,
    ']',
    '',
  ].join('\n')
}
