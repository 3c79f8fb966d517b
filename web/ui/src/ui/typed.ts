// A text that is searched for as it is typed. It is sent once whoever types pauses, and follows an address that changes
// by itself, as by going back: what stands in the field is what is searched for.

import { useEffect, useRef, useState } from 'react'
import { TYPING_PAUSE_MS } from './debounced'

/** The text of the field, what takes what is typed there, and what searches for it without waiting for a pause. */
export function useTyped(
  searched: string,
  onSearch: (text: string) => void,
): [string, (text: string) => void, () => void] {
  const [typed, setTyped] = useState(searched)
  const sent = useRef(searched)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const send = useRef(onSearch)
  send.current = onSearch
  useEffect(() => () => clearTimeout(pause.current), [])
  useEffect(() => {
    // The answer to what was typed takes nothing away of what was typed since.
    if (searched === sent.current) return
    clearTimeout(pause.current)
    sent.current = searched
    setTyped(searched)
  }, [searched])
  const search = (text: string) => {
    clearTimeout(pause.current)
    if (text === sent.current) return
    sent.current = text
    send.current(text)
  }
  return [
    typed,
    (text) => {
      setTyped(text)
      clearTimeout(pause.current)
      pause.current = setTimeout(() => search(text), TYPING_PAUSE_MS)
    },
    () => search(typed),
  ]
}
