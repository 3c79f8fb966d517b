// Types every document from the SDL of the role that sends it, and makes the forms' metadata. `*.graphql` is valid in
// both schemas, `*.admin.graphql` and `*.reseller.graphql` in one.

import { readdirSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import type { Types } from '@graphql-codegen/plugin-helpers'
import { documentPreset } from './scripts/document_preset'
import { formPreset } from './scripts/form_preset'

type Outputs = CodegenConfig['generates']

const CLIENT: Types.ConfiguredOutput = {
  preset: documentPreset,
  // They are read at once and come in any order: in one order, what is generated changes only with them.
  documentTransforms: [
    {
      transform: ({ documents }) =>
        documents.toSorted(({ location: one = '' }, { location: other = '' }) => (one < other ? -1 : 1)),
    },
  ],
  presetConfig: { fragmentMasking: false },
  config: {
    useTypeImports: true,
    enumType: 'string-literal',
    strictScalars: true,
    // Money stays a string: a float would lose what Decimal keeps. Moments are ISO 8601 text.
    scalars: { Decimal: 'string', DateTime: 'string', Date: 'string', ID: 'string' },
  },
}

const ROLES = ['admin', 'reseller'] as const
type Role = (typeof ROLES)[number]

/** Folders that are opened later than the app: their documents are modules of their own, in their own chunks. */
const LATER = [
  'audit',
  'classes/actions',
  'records',
  'versions',
  'planned',
  'approvals',
  'preferences',
  'previews',
  'tour',
  'lists/views',
]

/** The documents of a role in one of these folders, or in all others. */
function documentsOf(role: Role, later?: string): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql') && LATER.find((folder) => path.startsWith(`${folder}/`)) === later)
    .map((path) => `src/${path}`)
    .filter((path) => !ROLES.some((other) => other !== role && path.endsWith(`.${other}.graphql`)))
}

function outputsOf(role: Role): Outputs {
  const schema = `../../schema/${role}.graphql`
  return {
    [`src/api/${role}/`]: { ...CLIENT, schema, documents: documentsOf(role) },
    ...Object.fromEntries(
      LATER.map((folder) => [folder, documentsOf(role, folder)] as const)
        .filter(([, documents]) => documents.length > 0)
        .map(([folder, documents]) => [`src/api/${role}/${folder}/`, { ...CLIENT, schema, documents }]),
    ),
    [`./src/api/${role}/`]: { schema, preset: formPreset },
  }
}

// The SDL's order is the order of a form's fields, so nothing is sorted.
const config: CodegenConfig = {
  config: { sort: false },
  generates: Object.assign({}, ...ROLES.map(outputsOf)),
}

export default config
