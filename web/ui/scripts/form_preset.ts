// Form metadata as an output of `npm run codegen`: one module for each input, so that a panel loads only its own.

import type { Types } from '@graphql-codegen/plugin-helpers'
import { buildASTSchema, type GraphQLInputObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
import { formInputs, printForm } from './form_metadata'

/** The inputs that people fill in: of everything that is saved. The pages of records are opened later than the app. */
const SAVED = /SaveInput$/
const CLASS = 'CustomerClassSaveInput'

function savedInputs(schema: GraphQLSchema, ofRecords: boolean): GraphQLInputObjectType[] {
  const roots = Object.keys(schema.getTypeMap()).filter((name) => SAVED.test(name) && (name !== CLASS) === ofRecords)
  return [...new Set(roots.flatMap((root) => formInputs(schema, root)))]
}

/** The forms by their input: how each is loaded, and the inputs of the groups and rows within it. */
function printIndex(schema: GraphQLSchema, ofRecords: boolean): string {
  const folder = ofRecords ? '../forms' : './forms'
  const entries = savedInputs(schema, ofRecords).flatMap(({ name }) => {
    const inner = formInputs(schema, name).flatMap((one) =>
      one.name === name || name === CLASS ? [] : [`'${one.name}'`],
    )
    return [
      `  ${name}: {`,
      `    load: async () => (await import('${folder}/${name}')).${name},`,
      `    inner: [${inner.join(', ')}],`,
      '  },',
    ]
  })
  const types = ofRecords ? '../../forms' : '../forms'
  return [
    `import type { FormIndex } from '${types}'`,
    '',
    'export const FORMS: FormIndex = {',
    ...entries,
    '}',
    '',
  ].join('\n')
}

/** Objects without an id of their own: the cache keeps them within the record that holds them. */
function printEmbedded(schema: GraphQLSchema): string {
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !type.getFields().id)
    .filter((type) => !isInterfaceType(type) && type !== schema.getQueryType() && type !== schema.getMutationType())
    .map(({ name }) => `  '${name}',`)
  return ['export const EMBEDDED_TYPES: readonly string[] = [', ...names.sort(), ']', ''].join('\n')
}

export const formPreset: Types.OutputPreset = {
  buildGeneratesSection: async ({ baseOutputDir, schema }) => {
    // Built here: the generator's own `schemaAst` may be of another copy of `graphql`, whose types are none to this one.
    const types = buildASTSchema(schema)
    const output = (file: string, content: string): Types.GenerateOptions => ({
      filename: `${baseOutputDir}${file}.ts`,
      plugins: [{ content: {} }],
      pluginMap: { content: { plugin: () => content } },
      schema,
      schemaAst: types,
      documents: [],
      config: {},
    })
    return [
      output('embedded', printEmbedded(types)),
      output('form_index', printIndex(types, false)),
      output('records/form_index', printIndex(types, true)),
      ...[...new Set([...savedInputs(types, false), ...savedInputs(types, true)])].map((input) =>
        output(`forms/${input.name}`, printForm(input, types)),
      ),
    ]
  },
}
