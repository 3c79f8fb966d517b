// One panel of a class: its form, filled from the class or from what was entered before.

import { useLingui } from '@lingui/react/macro'
import { Alert, Stack, Title } from '@mantine/core'
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { DraftStore } from '../changes/drafts'
import { formPath, partOf } from '../changes/part'
import { createForm } from '../forms/form'
import type { Problems } from '../forms/problems'
import { HeadingLevel } from '../forms/Section'
import { type FormValues, valuesOf } from '../forms/values'
import { FormSkeleton } from '../ui/states'
import type { ClassFacts } from './facts'
import { type LoadedPanel, loadPanel, panelAtHand } from './loading'
import type { Panel } from './panel'

const SKELETON_FIELDS = 6

interface PanelFormProps {
  panel: Panel
  /** The class with all its panels, as it was read. */
  customerClass: object
  /** What was entered in this panel and the others, and is entered now. */
  drafts: DraftStore
  /** What is against the panel's values, by the key of the path that it stands at. */
  errors: Problems
  /** Why nothing can be changed; null where it can. */
  readOnlyReason: string | null
}

export const PanelForm = memo(function PanelForm(props: PanelFormProps) {
  const { panel } = props
  const { i18n } = useLingui()
  const [loaded, setLoaded] = useState(() => panelAtHand(panel))
  useEffect(() => {
    let current = true
    void loadPanel(panel).then((found) => current && setLoaded(found))
    return () => {
      current = false
    }
  }, [panel])

  return (
    <Stack gap="lg">
      <Title order={2} size="h3">
        {i18n._(panel.title)}
      </Title>
      {props.readOnlyReason !== null && (
        <Alert role="note" variant="light">
          {props.readOnlyReason}
        </Alert>
      )}
      {loaded ? (
        <HeadingLevel value={3}>
          <LoadedForm {...props} {...loaded} />
        </HeadingLevel>
      ) : (
        <FormSkeleton fields={SKELETON_FIELDS} />
      )}
    </Stack>
  )
})

function factsOf(customerClass: object, drafts: DraftStore): ClassFacts {
  return {
    customerClass,
    classId: partOf<string>(customerClass, ['id']) ?? '',
    currency: partOf<ClassFacts['currency']>(customerClass, ['currency']) ?? null,
    entered: (name) => drafts.all().get(name)?.values,
  }
}

function LoadedForm({
  panel,
  customerClass,
  drafts,
  errors,
  readOnlyReason,
  fields,
  forms,
  Body,
}: PanelFormProps & LoadedPanel) {
  const read = () => valuesOf(fields, partOf(customerClass, formPath(panel)), forms)
  const [form] = useState(() => {
    const draft = drafts.all().get(panel.name)
    const put = (values: FormValues) => {
      // A save that was done meanwhile has left another beginning.
      const before = drafts.all().get(panel.name)?.before ?? unchanged.current
      drafts.put({ part: panel, fields, forms, before, values })
    }
    return createForm({ fields, forms, values: draft?.values ?? read(), problems: errors, onChange: put })
  })
  /** What the form begins with, while nothing is entered. */
  const unchanged = useRef(form.values())
  const facts = useMemo(() => factsOf(customerClass, drafts), [customerClass, drafts])
  // The class is another one now: fields that nobody entered anything in since take its values, and the others stay.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a panel is made of stays the same.
  useLayoutEffect(() => {
    unchanged.current = read()
    const values = drafts.all().get(panel.name)?.values ?? unchanged.current
    if (JSON.stringify(values) !== JSON.stringify(form.values())) form.take(values)
  }, [customerClass])
  // What was found in a field that was left stays; what a save was refused for comes and goes with that.
  const told = useRef(errors)
  useEffect(() => {
    const found = Object.entries(form.problems()).filter(([at, problem]) => told.current[at] !== problem)
    told.current = errors
    form.setProblems({ ...Object.fromEntries(found), ...errors })
  }, [form, errors])

  return <Body panel={panel} form={form} facts={facts} readOnly={readOnlyReason !== null} />
}
