// Form values, debounced: for work that is too much to do at every key.

import { startTransition, useEffect, useState } from 'react'
import { ENTRY_PAUSE_MS } from '../ui/debounced'
import { useScope } from './scope'
import type { FormValues } from './values'

/** The values where this stands, as they were when they last rested, and whether they are being changed. */
export function useDebouncedValues(): { values: FormValues; isMoving: boolean } {
  const { form, path } = useScope()
  const [values, setValues] = useState(() => (form.value(path) ?? {}) as FormValues)
  const [isMoving, setMoving] = useState(false)
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined
    let last: FormValues | undefined
    const present = () => (form.value(path) ?? {}) as FormValues
    const rest = () => {
      last = present()
      startTransition(() => {
        setValues(last as FormValues)
        setMoving(false)
      })
    }
    const move = () => {
      if (present() === last) return
      last = present()
      // Nothing that anybody waits for: the key is shown first.
      startTransition(() => setMoving(true))
      clearTimeout(pause)
      pause = setTimeout(rest, ENTRY_PAUSE_MS)
    }
    rest()
    const stop = form.subscribe(move)
    return () => {
      clearTimeout(pause)
      stop()
    }
  }, [form, path])
  return { values, isMoving }
}
