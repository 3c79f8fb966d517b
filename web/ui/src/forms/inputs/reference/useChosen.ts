// The record that a reference is set to, with its name. What was chosen and is not saved yet is in no record that was read,
// and no list may be open that has it: then it is read by its id.

import { useQuery } from 'urql'
import { RecordNameDocument } from '../../../api/reseller/graphql'
import { isGlobalId } from '../../../links/RecordName'
import type { ReferenceChoice } from '../references'

/** Undefined where nothing is chosen, and until its name is read. */
export function useChosen(value: string | null, known: readonly ReferenceChoice[]): ReferenceChoice | undefined {
  const here = known.find(({ id }) => id === value)
  const isRead = here === undefined && value !== null && isGlobalId(value)
  const [{ data, fetching }] = useQuery({ query: RecordNameDocument, variables: { id: value ?? '' }, pause: !isRead })
  if (here || value === null) return here
  const node = data?.node
  if (node && 'name' in node && node.id === value) return { id: value, name: node.name }
  // One that can't be read is still told from none.
  return isRead && fetching ? undefined : { id: value, name: value }
}
