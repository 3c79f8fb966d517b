// Form metadata as an output of `npm run codegen`: one module for each input, so that a panel loads only its own.

import type { Types } from '@graphql-codegen/plugin-helpers'
import { type GraphQLInputObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
import { formInputs, printForm } from './form_metadata'

/** The inputs that people fill in: of everything that is saved. */
const SAVED = /SaveInput$/

function savedInputs(schema: GraphQLSchema): GraphQLInputObjectType[] {
  const roots = Object.keys(schema.getTypeMap()).filter((name) => SAVED.test(name))
  return [...new Set(roots.flatMap((root) => formInputs(schema, root)))]
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
      ...savedInputs(schemaAst).map((input) => output(`forms/${input.name}`, printForm(input, schemaAst))),
    ]
  },
}
