// Answer of a preview for the entered values, requested again when these have rested for a moment.

import { useDebouncedValue, useDidUpdate } from '@mantine/hooks'
import type { TypedDocumentNode } from '@urql/core'
import { useMemo, useRef, useSyncExternalStore } from 'react'
import { useQuery } from 'urql'
import { useLastRead } from '../api/lastRead'
import type { FormMetadata, GroupForms } from '../api/metadata'
import { useDebouncedValues } from '../forms/debouncedValues'
import { problemsOf } from '../forms/problems/problems'
import { useScope } from '../forms/scope'
import { type FormValues, inputOf } from '../forms/values'
import { ENTRY_PAUSE_MS } from '../ui/debounced'

/** The answer of every preview's query; the documents name it so. */
interface PreviewAnswer<Answer> {
  preview: { answer: Answer | null; userErrors: readonly { message: string }[] }
}

export interface Preview<Answer> {
  /** Last answer. */
  answer: Answer | null
  /** Why nothing can be computed from what is entered. */
  reasons: readonly string[]
  /** Whether the answer is not yet about the entered values. */
  isBehind: boolean
  failed: boolean
}

/**
 * The answer for variables; null asks for nothing, and leaves what was answered last. Variables that change on and on are
 * asked about when they rest; `isMoving` says that others are about to be given. What is known is shown until it has been
 * asked again: calendars, taxes and texts that it rests upon may have been saved since. An answer about what is saved
 * alone is never an earlier one: `version` is that of the record, and another one is asked about again.
 */
export function usePreview<Answer, Variables extends object>(
  document: TypedDocumentNode<PreviewAnswer<Answer>, Variables>,
  variables: Variables | null,
  isMoving = false,
  version?: number,
): Preview<Answer> {
  const current = JSON.stringify(variables)
  const [settled] = useDebouncedValue(current, ENTRY_PAUSE_MS, { leading: true })
  const requested = useMemo(() => JSON.parse(settled) as Variables | null, [settled])
  const [read, ask] = useQuery({
    query: document,
    variables: requested as Variables,
    pause: requested === null,
    requestPolicy: version === undefined ? 'cache-and-network' : 'network-only',
  })
  const { fetching, error } = read
  const known = useLastRead(read)
  const data = version === undefined ? known : read.data
  useDidUpdate(() => {
    if (requested !== null) ask()
  }, [version])
  const last = useRef<PreviewAnswer<Answer>['preview'] | undefined>(undefined)
  if (data && !fetching) last.current = data.preview
  return {
    answer: last.current?.answer ?? null,
    reasons: last.current?.userErrors.map(({ message }) => message) ?? [],
    isBehind: isMoving || fetching || current !== settled,
    failed: error !== undefined && !data,
  }
}

/** Fields as an input; null while one of them can't be sent. */
export function enteredInput(
  fields: FormMetadata,
  values: FormValues,
  forms: GroupForms = {},
): Record<string, unknown> | null {
  return Object.keys(problemsOf(fields, values)).length > 0 ? null : inputOf(fields, values, forms)
}

function among(fields: FormMetadata, names: readonly string[]): FormMetadata {
  return fields.filter(({ name }) => names.includes(name))
}

/** Values of some fields of the form, as an input of the preview's query, and whether they are being changed. */
export function useEnteredInput(names: readonly string[]) {
  const { form, fields } = useScope()
  const { values, isMoving } = useDebouncedValues()
  return { input: enteredInput(among(fields, names), values, form.forms), isMoving }
}

/** The same values before anything was entered; null where there were none. */
export function useInputBefore(names: readonly string[]): Record<string, unknown> | null {
  const { form, path, fields } = useScope()
  const before = useSyncExternalStore(form.subscribe, () => form.before(path)) as FormValues | undefined
  return useMemo(
    () => (before ? enteredInput(among(fields, names), before, form.forms) : null),
    [before, fields, names, form.forms],
  )
}

/** The day of today as the server takes one. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
