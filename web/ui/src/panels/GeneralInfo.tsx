// Edit customer class: what the class is called, and what was chosen when it was made.

import { FormFields } from '../forms/FormFields'
import { type PanelReference, PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'

const REFERENCES: Record<string, PanelReference> = {
  businessModel: {},
  currency: {},
}

export default function GeneralInfo(props: PanelBodyProps) {
  return (
    <PanelScope {...props} references={REFERENCES}>
      <FormFields />
    </PanelScope>
  )
}
