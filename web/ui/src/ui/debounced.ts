// Debounced values: used once typing pauses.

import { useDebouncedValue } from '@mantine/hooks'

/** A text that is searched for. */
export const TYPING_PAUSE_MS = 200
/** Pause before a preview is requested: it takes more work than a search. */
export const ENTRY_PAUSE_MS = 300

/** A text as it was when whoever types it last paused. */
export function useDebounced(text: string): string {
  return useDebouncedValue(text, TYPING_PAUSE_MS)[0]
}
