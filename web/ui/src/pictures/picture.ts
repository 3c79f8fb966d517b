// What a picture shows: the server's answer about what is entered, asked again when that has rested for a moment.

import { useDebouncedValue } from '@mantine/hooks'
import type { TypedDocumentNode } from '@urql/core'
import { useMemo, useRef } from 'react'
import { useQuery } from 'urql'
import type { FormMetadata, GroupForms } from '../forms/metadata'
import { problemsOf } from '../forms/problems'
import { useEntered, useScope } from '../forms/scope'
import { type FormValues, inputOf } from '../forms/values'

const TYPING_PAUSE_MS = 300

/** The answer of every picture's query; the documents name it so. */
export interface PictureAnswer<Answer> {
  picture: { answer: Answer | null; userErrors: readonly { message: string }[] }
}

export interface Picture<Answer> {
  /** What was answered last. */
  answer: Answer | null
  /** Why nothing can be computed from what is entered. */
  reasons: readonly string[]
  /** What is shown is not yet about what is entered. */
  isBehind: boolean
  failed: boolean
}

/** The answer for variables; null asks for nothing, and leaves what was answered last. */
export function usePicture<Answer, Variables extends object>(
  document: TypedDocumentNode<PictureAnswer<Answer>, Variables>,
  variables: Variables | null,
): Picture<Answer> {
  const wanted = JSON.stringify(variables)
  const [settled] = useDebouncedValue(wanted, TYPING_PAUSE_MS)
  const asked = useMemo(() => JSON.parse(settled) as Variables | null, [settled])
  const [{ data, fetching, error }] = useQuery({
    query: document,
    variables: asked as Variables,
    pause: asked === null,
  })
  const last = useRef<PictureAnswer<Answer>['picture'] | undefined>(undefined)
  if (data && !fetching) last.current = data.picture
  return {
    answer: last.current?.answer ?? null,
    reasons: last.current?.userErrors.map(({ message }) => message) ?? [],
    isBehind: fetching || wanted !== settled,
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

/** What is entered in fields of the form, as an input of the picture's query. */
export function useEnteredInput(names: readonly string[]): Record<string, unknown> | null {
  const { form, fields } = useScope()
  const shown = useMemo(() => fields.filter(({ name }) => names.includes(name)), [fields, names])
  const text = useEntered((values) => JSON.stringify(enteredInput(shown, values, form.forms)))
  return useMemo(() => JSON.parse(text) as Record<string, unknown> | null, [text])
}

/** The day of today as the server takes one. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
