// Enter in a list that is searched by typing chooses what was typed: the only entry found, or the one of that name. While
// it is still being searched for, it is chosen once it is found, wherever one has gone on to meanwhile.

import { type KeyboardEvent, useEffect, useState } from 'react'

interface Named {
  id: string
  name: string
}

/** The one entry that a typed text means. */
export function meantBy<Entry extends Named>(typed: string, found: readonly Entry[]): Entry | undefined {
  const name = typed.trim().toLocaleLowerCase()
  return found.find((entry) => entry.name.toLocaleLowerCase() === name) ?? (found.length === 1 ? found[0] : undefined)
}

/** Entered text for which Enter was pressed; a choice that the arrow keys stand on is the list's own to take. */
export function useAskedText(typed: string) {
  const [asked, setAsked] = useState<string | null>(null)
  // Whoever types on looks for something else; leaving the field empties it, and changes nothing of what was asked.
  useEffect(() => {
    if (typed) setAsked((before) => (before === typed ? before : null))
  }, [typed])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !typed || isOnOption(event.currentTarget)) return
    // A typed text is no choice yet: the form is not sent without one.
    event.preventDefault()
    setAsked(typed)
  }
  return { asked, onKeyDown, answered: () => setAsked(null) }
}

function isOnOption(input: HTMLInputElement): boolean {
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '')
  return list?.querySelector('[data-combobox-selected]') != null
}
