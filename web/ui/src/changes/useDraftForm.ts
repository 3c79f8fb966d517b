// Form of one part of a record, bound to the draft of that part.

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { FormMetadata, GroupForms } from '../api/metadata'
import { createForm, type Form } from '../forms/form'
import type { Problems } from '../forms/problems/problems'
import { type FormValues, valuesOf } from '../forms/values'
import type { DraftStore } from './drafts'
import { formPath, type Part, partOf } from './part'

interface DraftFormOptions {
  part: Part
  fields: FormMetadata
  /** The forms of groups and rows, by their input's name. */
  forms: GroupForms
  /** Record to edit, as it was read. */
  record: object | null
  /** Drafts of this part and of the others. */
  drafts: DraftStore
  /** Problems of the part's values, by the key of the path that it stands at. */
  errors: Problems
  /** Another number where the form starts again. */
  round?: number
}

export function useDraftForm({ part, fields, forms, record, drafts, errors, round = 0 }: DraftFormOptions): Form {
  const read = () => valuesOf(fields, partOf(record, formPath(part)), forms)
  const [form] = useState(() => {
    const draft = drafts.all().get(part.name)
    const put = (values: FormValues) => {
      // A save that was done meanwhile has left another beginning.
      const before = drafts.all().get(part.name)?.before ?? unchanged.current
      drafts.put({ part, fields, forms, before, values })
    }
    const before = record === null ? undefined : (draft?.before ?? read())
    return createForm({ fields, forms, values: draft?.values ?? read(), before, problems: errors, onChange: put })
  })
  /** Values that the form begins with, while nothing is entered. */
  const unchanged = useRef(form.values())
  const begun = useRef(round)
  // It is another one now: fields that nobody entered anything in since take its values, and the others stay.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a part is made of stays the same.
  useLayoutEffect(() => {
    unchanged.current = read()
    const values = drafts.all().get(part.name)?.values ?? unchanged.current
    if (JSON.stringify(values) !== JSON.stringify(form.values())) form.take(values)
    if (record !== null) form.begin(drafts.all().get(part.name)?.before ?? unchanged.current)
    if (begun.current !== round) form.setProblems({})
    begun.current = round
  }, [record, round])
  // A problem found in a field that was left stays; one that a save was refused for comes and goes with that.
  const shown = useRef(errors)
  useEffect(() => {
    const local = Object.entries(form.problems()).filter(([at, problem]) => shown.current[at] !== problem)
    shown.current = errors
    form.setProblems({ ...Object.fromEntries(local), ...errors })
  }, [form, errors])
  return form
}
