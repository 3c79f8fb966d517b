// Form metadata as an output of `npm run codegen`: one module for each input, so that a panel loads only its own.

import type { Types } from '@graphql-codegen/plugin-helpers'
import { type GraphQLInputObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
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
  buildGeneratesSection: async ({ baseOutputDir, schema, schemaAst }) => {
    if (!schemaAst) throw new Error('Forms are made from a schema, and there is none.')
    const output = (file: string, content: string): Types.GenerateOptions => ({
      filename: `${baseOutputDir}${file}.ts`,
      plugins: [{ content: {} }],
      pluginMap: { content: { plugin: () => content } },
      schema,
      schemaAst,
      documents: [],
      config: {},
    })
    return [
      output('embedded', printEmbedded(schemaAst)),
      output('form_index', printIndex(schemaAst, false)),
      output('records/form_index', printIndex(schemaAst, true)),
      ...[...new Set([...savedInputs(schemaAst, false), ...savedInputs(schemaAst, true)])].map((input) =>
        output(`forms/${input.name}`, printForm(input, schemaAst)),
      ),
    ]
  },
}
