// Name of a record, by its id.

import { useQuery } from 'urql'
import { RecordNameDocument } from '../api/reseller/graphql'

/** Whether a text is the id of a record, such as `Customer:12`. */
export function isGlobalId(text: string): boolean {
  return /^[A-Z]\w+:\d+$/.test(text)
}

/** Name of a record; its id, until the name is known. */
export function RecordName({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: RecordNameDocument, variables: { id } })
  return data?.node && 'name' in data.node ? data.node.name : id
}
