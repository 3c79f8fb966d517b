// One panel of a class that can't be edited, as facts: a shared class, another's, or a class as it was. It needs the
// class's values and nothing of an editor, and is drawn by the same panel as the form.

import { type ReactNode, useMemo } from 'react'
import { formPath, partOf } from '../../changes/part'
import { ClassCurrency } from '../../forms/ClassCurrency'
import { PrintButton } from '../../forms/facts/PrintButton'
import { createForm } from '../../forms/form'
import { valuesOf } from '../../forms/values'
import { factsOf } from '../facts'
import type { Panel } from '../panel'
import type { LoadedPanel } from './loading'
import { PanelPage } from './PanelPage'

interface PanelFactsProps {
  panel: Panel
  /** The class with its panels, as a document asks for it: as it is, or as it was. */
  customerClass: object
  /** Why nothing can be changed, and what one can do. */
  notice?: ReactNode
  hidesTitle?: boolean
}

export function PanelFacts({ panel, customerClass, notice, hidesTitle }: PanelFactsProps) {
  return (
    <PanelPage panel={panel} notice={notice} hidesTitle={hidesTitle} beside={<PrintButton />}>
      {(loaded) => <LoadedFacts panel={panel} customerClass={customerClass} {...loaded} />}
    </PanelPage>
  )
}

/** The facts of a panel that is loaded, under a heading of whoever shows them. */
function LoadedFacts({ panel, customerClass, fields, forms, Body }: PanelFactsProps & LoadedPanel) {
  const form = useMemo(
    () => createForm({ fields, forms, values: valuesOf(fields, partOf(customerClass, formPath(panel)), forms) }),
    [panel, customerClass, fields, forms],
  )
  const facts = useMemo(() => factsOf(customerClass), [customerClass])
  return (
    <ClassCurrency value={facts.currency?.name}>
      <Body panel={panel} form={form} facts={facts} readOnly />
    </ClassCurrency>
  )
}
