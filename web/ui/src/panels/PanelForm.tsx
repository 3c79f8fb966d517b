// One panel of a class: its form, filled from the class or from what was entered before.

import { useLingui } from '@lingui/react/macro'
import { Alert, Stack, Title } from '@mantine/core'
import { memo, useEffect, useMemo, useState } from 'react'
import type { DraftStore } from '../changes/drafts'
import { partOf } from '../changes/part'
import { useDraftForm } from '../changes/useDraftForm'
import type { Problems } from '../forms/problems'
import { HeadingLevel } from '../forms/Section'
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

function LoadedForm(props: PanelFormProps & LoadedPanel) {
  const { panel, customerClass, drafts, errors, readOnlyReason, fields, forms, Body } = props
  const form = useDraftForm({ part: panel, fields, forms, record: customerClass, drafts, errors })
  const facts = useMemo(() => factsOf(customerClass, drafts), [customerClass, drafts])
  return <Body panel={panel} form={form} facts={facts} readOnly={readOnlyReason !== null} />
}
