// Form metadata as an output of `npm run codegen`: one module for each input, so that a panel loads only its own.

import type { Types } from '@graphql-codegen/plugin-helpers'
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
import { formInputs, printForm } from './form_metadata'

/** The input that holds all panels. */
const ROOT_INPUT = 'CustomerClassSaveInput'

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
      ...formInputs(schemaAst, ROOT_INPUT).map((input) => output(`forms/${input.name}`, printForm(input))),
    ]
  },
}
