// Types every document from the SDL of the role that sends it, and makes the forms' metadata. `*.graphql` is valid in
// both schemas, `*.admin.graphql` and `*.reseller.graphql` in one.

import type { CodegenConfig } from '@graphql-codegen/cli'
import { formPreset } from './scripts/form_preset'

type Outputs = CodegenConfig['generates']

function roleOutputs(role: 'admin' | 'reseller', other: 'admin' | 'reseller'): Outputs {
  const schema = `../../schema/${role}.graphql`
  return {
    [`src/api/${role}/`]: {
      schema,
      documents: ['src/**/*.graphql', `!src/**/*.${other}.graphql`],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        strictScalars: true,
        // Money stays a string: a float would lose what Decimal keeps. Moments are ISO 8601 text.
        scalars: { Decimal: 'string', DateTime: 'string', Date: 'string', ID: 'string' },
      },
    },
    [`./src/api/${role}/`]: { schema, preset: formPreset },
  }
}

// The SDL's order is the order of a form's fields, so nothing is sorted.
const config: CodegenConfig = {
  config: { sort: false },
  generates: { ...roleOutputs('admin', 'reseller'), ...roleOutputs('reseller', 'admin') },
}

export default config
