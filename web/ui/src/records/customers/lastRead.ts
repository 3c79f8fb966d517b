// Data that a query read last. It is asked again each time, as others may have changed the record meanwhile: where that
// fails, what is entered goes on with what is known.

import { useState } from 'react'

/** The data of an answer; that of the answer before it where it failed. */
export function useLastRead<Data>({ data, error }: { data?: Data; error?: object }): Data | undefined {
  const [last, keep] = useState(data)
  if (data !== undefined && data !== last) keep(data)
  return data ?? (error ? last : undefined)
}
