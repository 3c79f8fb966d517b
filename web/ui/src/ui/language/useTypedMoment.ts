// How moments are typed where the reader is.

import { useFormats } from './formats'
import { momentIn, type TypedMoment, typedOf } from './typedMoment'

/** `kept` is the instant that is there before anything is typed. */
export function useTypedMoment(kept: string | null = null) {
  const formats = useFormats()
  return {
    momentOf: (typed: TypedMoment) => momentIn(typed, formats, kept),
    typed: (moment: Date) => typedOf(moment, formats),
  }
}
