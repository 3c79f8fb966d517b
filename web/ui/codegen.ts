// Types every document from the SDL of the role that sends it, and makes the forms' metadata. `*.graphql` is valid in
// both schemas, `*.admin.graphql` and `*.reseller.graphql` in one.

import type { CodegenConfig } from '@graphql-codegen/cli'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { formPreset } from './scripts/form_preset'

type Outputs = CodegenConfig['generates']

const CLIENT: Types.ConfiguredOutput = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    useTypeImports: true,
    enumType: 'string-literal',
    strictScalars: true,
    // Money stays a string: a float would lose what Decimal keeps. Moments are ISO 8601 text.
    scalars: { Decimal: 'string', DateTime: 'string', Date: 'string', ID: 'string' },
  },
}

/** The pages of records are opened later than the app: their documents are modules of their own, in their own chunks. */
const RECORDS = 'src/records/**/*'

function roleOutputs(role: 'admin' | 'reseller', other: 'admin' | 'reseller'): Outputs {
  const schema = `../../schema/${role}.graphql`
  const others = `!src/**/*.${other}.graphql`
  return {
    [`src/api/${role}/`]: { ...CLIENT, schema, documents: ['src/**/*.graphql', others, `!${RECORDS}.graphql`] },
    [`src/api/${role}/records/`]: { ...CLIENT, schema, documents: [`${RECORDS}.graphql`, others] },
    [`./src/api/${role}/`]: { schema, preset: formPreset },
  }
}

// The SDL's order is the order of a form's fields, so nothing is sorted.
const config: CodegenConfig = {
  config: { sort: false },
  generates: { ...roleOutputs('admin', 'reseller'), ...roleOutputs('reseller', 'admin') },
}

export default config
