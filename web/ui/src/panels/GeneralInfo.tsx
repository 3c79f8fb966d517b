// Edit customer class: what the class is called, and what was chosen when it was made, which is read and not edited.

import './general.css'
import { FormFields } from '../forms/FormFields'
import { useScope } from '../forms/scope'
import { type PanelReference, PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'

const REFERENCES: Record<string, PanelReference> = {
  businessModel: {},
  currency: {},
}

function OwnFields({ elsewhere }: { elsewhere: readonly string[] }) {
  const { fields } = useScope()
  const namesOf = (isFixed: boolean) =>
    fields
      .filter(({ kind, fixed, name }) => kind !== 'group' && (fixed === true) === isFixed && !elsewhere.includes(name))
      .map(({ name }) => name)
  return (
    <div className="app-general">
      <FormFields names={namesOf(false)} />
      <FormFields names={namesOf(true)} asFacts />
    </div>
  )
}

export default function GeneralInfo(props: PanelBodyProps) {
  return (
    <PanelScope {...props} references={REFERENCES}>
      <OwnFields elsewhere={props.readOnly ? [] : (props.panel.elsewhere ?? [])} />
    </PanelScope>
  )
}
