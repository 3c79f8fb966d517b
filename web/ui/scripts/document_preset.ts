// The typed documents of a role as one module. The client preset also writes an index of them by their text, which
// nothing imports, and whose order changes from run to run.

import { preset } from '@graphql-codegen/client-preset'
import type { Types } from '@graphql-codegen/plugin-helpers'

export const documentPreset: typeof preset = {
  ...preset,
  buildGeneratesSection: async (options): Promise<Types.GenerateOptions[]> =>
    (await preset.buildGeneratesSection(options)).filter(({ filename }) => filename.endsWith('/graphql.ts')),
}
