// Form of one panel of a class, filled from the class or from its draft.

import { memo, useMemo } from 'react'
import type { DraftStore } from '../../changes/drafts'
import { useDraftForm } from '../../changes/useDraftForm'
import type { Problems } from '../../forms/problems/problems'
import { ReadingControls } from '../../preferences/ReadingControls'
import { factsOf } from '../facts'
import type { Panel } from '../panel'
import type { LoadedPanel } from './loading'
import { PanelPage } from './PanelPage'

interface PanelFormProps {
  panel: Panel
  /** The class with all its panels, as it was read. */
  customerClass: object
  /** Drafts of this panel and of the others. */
  drafts: DraftStore
  /** Problems of the panel's values, by the key of the path that it stands at. */
  errors: Problems
  hidesTitle?: boolean
}

export const PanelForm = memo(function PanelForm(props: PanelFormProps) {
  return (
    <PanelPage panel={props.panel} hidesTitle={props.hidesTitle} beside={<ReadingControls />}>
      {(loaded) => <LoadedForm {...props} {...loaded} />}
    </PanelPage>
  )
})

/** The form of a panel that is loaded, under a heading of whoever shows it. */
export function LoadedForm(props: PanelFormProps & LoadedPanel) {
  const { panel, customerClass, drafts, errors, fields, forms, Body } = props
  const form = useDraftForm({ part: panel, fields, forms, record: customerClass, drafts, errors })
  const facts = useMemo(() => factsOf(customerClass, drafts), [customerClass, drafts])
  return <Body panel={panel} form={form} facts={facts} readOnly={false} />
}
