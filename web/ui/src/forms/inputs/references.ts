// Choices of a reference, searched on the server during typing.

import type { TypedDocumentNode } from '@urql/core'
import type { ReferredType } from '../../links/address'

/** One thing that a reference can be set to. */
export interface ReferenceChoice {
  id: string
  name: string
}

/** The answer of every query for choices; the documents name their list so. */
interface ChoicesAnswer {
  choices: { nodes: readonly ReferenceChoice[]; pageInfo: { hasNextPage: boolean } }
}

export interface ReferenceSource {
  /** The type of what is referred to. */
  type?: ReferredType
  /** Where choices come from; without it, the reference is only shown. */
  // biome-ignore lint/suspicious/noExplicitAny: each list has a filter of its own type.
  document?: TypedDocumentNode<ChoicesAnswer, any>
  /** Filter of the choices, whatever is searched for. */
  where?: Readonly<Record<string, unknown>>
  /** All that there is, where it is little: it is searched here, and the server isn't asked. */
  all?: readonly ReferenceChoice[]
  /** Choices beside the matches, such as "none" in a filter. */
  also?: readonly ReferenceChoice[]
  /** Records that are selected now, until they are in a list of matches. */
  present?: readonly ReferenceChoice[]
  /** Word for no value. */
  unset?: string
}
