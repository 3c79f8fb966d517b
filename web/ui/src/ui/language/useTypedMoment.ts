// How moments are typed where the reader is.

import { useFormats } from './formats'
import { momentIn, type TypedMoment, typedOf } from './typedMoment'

export function useTypedMoment() {
  const formats = useFormats()
  return {
    momentOf: (typed: TypedMoment) => momentIn(typed, formats),
    typed: (moment: Date) => typedOf(moment, formats),
  }
}
