// Values of a new class, and its saving. Text that is typed while that is under way stays: it is of the class that
// was made, and is saved next, or of its copy.

import { useEffect, useRef, useState } from 'react'
import { useMutation } from 'urql'
import type { UserError } from '../../api/errors'
import type { FormMetadata } from '../../api/metadata'
import { useSentKey } from '../../api/sentKey'
import { watchPage } from '../../forms/focus'
import { problemOf } from '../../forms/problems/problems'
import { failureOf } from '../../ui/failure'
import { needSchemaWords } from '../../ui/language/language'
import { useWorkspace } from '../workspace'

type NewClassValues = Readonly<Record<string, string | boolean>>
/** Step after the save. */
export type Next = 'close' | 'edit' | 'copy'

interface Problems {
  /** Error messages, by field. */
  messages: Readonly<Record<string, string>>
  /** Whoever entered it is led there. */
  isLed: boolean
}

interface CreatedClass {
  id: string
  name: string
  version: number
  /** As it was saved; what is entered now may be another. */
  saved: NewClassValues
  /** A copy is entered now, and no longer this one. */
  isCopied: boolean
}

const NO_PROBLEMS: Problems = { messages: {}, isLed: false }

/** Input of the entered values: the server fills those that were left empty. */
function inputOf(fields: FormMetadata, values: NewClassValues): Record<string, unknown> {
  const entries = fields.map(({ name }) => [name, values[name]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''))
}

/** Values entered since the class was created, as a change of it. */
function changeOf(
  { id, version, saved }: CreatedClass,
  fields: FormMetadata,
  values: NewClassValues,
): Record<string, unknown> {
  const changed = fields.filter(({ name }) => (values[name] ?? '') !== (saved[name] ?? ''))
  const entries = changed.map(({ name }) => [name, values[name] === '' ? null : values[name]])
  return { id, expectedVersion: version, ...Object.fromEntries(entries) }
}

export function useNewClass() {
  const { classForm, saveDocument } = useWorkspace()
  const [fields, setFields] = useState<FormMetadata>()
  const [{ fetching }, write] = useMutation(saveDocument)
  const [values, setValues] = useState<NewClassValues>({})
  /** Entered values at the moment when a save is answered. */
  const present = useRef(values)
  present.current = values
  const [problems, setProblems] = useState(NO_PROBLEMS)
  const [failures, setFailures] = useState<readonly string[]>([])
  const [created, setCreated] = useState<CreatedClass | null>(null)
  const { keyed, answered } = useSentKey()

  useEffect(() => {
    void Promise.all([classForm(), needSchemaWords()]).then(([form]) =>
      setFields(form.filter(({ kind }) => kind !== 'group')),
    )
  }, [classForm])

  const report = (form: FormMetadata, errors: readonly UserError[], isLed: boolean) => {
    const own = errors.filter(({ path }) => path.length === 2 && form.some((field) => field.name === path[1]))
    setProblems({ messages: Object.fromEntries(own.map(({ path, message }) => [path[1] ?? '', message])), isLed })
    setFailures(errors.filter((error) => !own.includes(error)).map(({ message }) => message))
  }

  /** The class that was made, and whether something was entered meanwhile that is left to save; null where none was. */
  const save = async (next: Next) => {
    if (!fields) return null
    const checked = fields.map((field) => [field.name, problemOf(field, values[field.name] ?? '')] as const)
    const messages = Object.fromEntries(checked.filter((entry): entry is [string, string] => entry[1] !== null))
    setProblems({ messages: messages, isLed: true })
    setFailures([])
    if (Object.keys(messages).length > 0) return null
    const before = created && !created.isCopied ? created : null
    const isInPlace = watchPage()
    const input = before ? changeOf(before, fields, values) : inputOf(fields, values)
    const { data, error } = await write({ input: keyed(input) })
    const isLed = isInPlace()
    const payload = data?.customerClassSave
    if (!payload) {
      setFailures(error ? [failureOf(error)] : [])
      return null
    }
    answered()
    const { customerClass: saved, userErrors } = payload
    if (!saved || userErrors.length > 0) {
      report(fields, userErrors, isLed)
      return null
    }
    const { id, name, version } = saved
    const isCopied = next === 'copy'
    const isLeft = !isCopied && present.current !== values
    setCreated({ id, name, version, saved: values, isCopied })
    if (isCopied) setValues((now) => (now.name === values.name ? { ...now, name: '' } : now))
    return { id, name, isLeft, isStanding: isLed }
  }
  return {
    fields,
    values,
    give: (name: string, value: string | boolean) => setValues((before) => ({ ...before, [name]: value })),
    problems,
    failures,
    created,
    busy: fetching,
    save,
  }
}
