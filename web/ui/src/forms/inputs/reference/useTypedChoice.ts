// Enter in a list that is searched by typing chooses what was typed: the only entry found, or the one of that name. While
// it is still being searched for, it is chosen once it is found, wherever one has gone on to meanwhile.

import { type KeyboardEvent, useEffect, useState } from 'react'

interface Named {
  id: string
  name: string
}

/** The one entry that a typed text means. */
export function meantBy<Entry extends Named>(typed: string, entries: readonly Entry[]): Entry | undefined {
  const name = typed.trim().toLocaleLowerCase()
  return (
    entries.find((entry) => entry.name.toLocaleLowerCase() === name) ?? (entries.length === 1 ? entries[0] : undefined)
  )
}

/** Entered text for which Enter was pressed; a choice that the arrow keys stand on is the list's own to take. */
export function useSubmittedText(typed: string) {
  const [submitted, setSubmitted] = useState<string | null>(null)
  // Whoever types on looks for something else; leaving the field empties it, and changes nothing of what was asked.
  useEffect(() => {
    if (typed) setSubmitted((before) => (before === typed ? before : null))
  }, [typed])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !typed || isOnOption(event.currentTarget)) return
    // A typed text is no choice yet: the form is not sent without one.
    event.preventDefault()
    setSubmitted(typed)
  }
  return { searched: submitted, onKeyDown, answered: () => setSubmitted(null) }
}

function isOnOption(input: HTMLInputElement): boolean {
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '')
  return list?.querySelector('[data-combobox-selected]') != null
}
