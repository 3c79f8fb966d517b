// What a reference can be set to, asked of the server as somebody types.

import type { TypedDocumentNode } from '@urql/core'

/** One thing that a reference can be set to. */
export interface ReferenceChoice {
  id: string
  name: string
}

/** The answer of every query for choices; the documents name their list so. */
export interface ChoicesAnswer {
  choices: { nodes: readonly ReferenceChoice[]; pageInfo: { hasNextPage: boolean } }
}

export interface ReferenceSource {
  /** What is referred to, as the addresses of its pages name it; absent where it has none. */
  kind?: string
  /** Where choices come from; without it, the reference is only shown. */
  // biome-ignore lint/suspicious/noExplicitAny: each list has a filter of its own type.
  document?: TypedDocumentNode<ChoicesAnswer, any>
  /** What fits, whatever is searched for. */
  where?: Readonly<Record<string, unknown>>
  /** What is chosen now, by its id, until it is found in a list. */
  present?: readonly ReferenceChoice[]
  /** What "nothing" is called. */
  unset?: string
}
