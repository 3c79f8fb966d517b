// Short fields that say one thing together, in one line under the label of the first: a value, its unit, its type. Where
// help is shown or one of them is wrong, each has a line of its own, and its label with it.

import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { Field } from './Field'
import { PreviousValue } from './PreviousValue'
import { fieldOf, useScope } from './scope'

/** Words read before a field that stands behind another one. */
export type LeadWords = Readonly<Record<string, MessageDescriptor>>

interface FieldRowProps {
  names: readonly string[]
  leads?: LeadWords
}

const NO_LEADS: LeadWords = {}

export function FieldRow({ names, leads = NO_LEADS }: FieldRowProps) {
  const { i18n } = useLingui()
  const scope = useScope()
  const shown = names.filter((name) => fieldOf(scope, name))
  if (shown.length === 0) return null
  const [first, ...others] = shown
  return (
    <div className="app-field-line">
      <div className="app-field-row">
        {first && <Field name={first} unmarked />}
        <div>
          {others.map((name) => (
            <div key={name}>
              {leads[name] && (
                <span className="app-field-lead" aria-hidden>
                  {i18n._(leads[name])}
                </span>
              )}
              <Field name={name} unmarked />
            </div>
          ))}
        </div>
      </div>
      {shown.map((name, index) => (
        <PreviousValue key={name} name={name} labelled={index > 0} />
      ))}
    </div>
  )
}

/** Heads of the rows below, where they are a table; the fields' own labels say it, too. */
export function RowHeads({ heads }: { heads: readonly MessageDescriptor[] }) {
  const { i18n } = useLingui()
  const { asFacts } = useScope()
  if (asFacts) return null
  return (
    <div className="app-fields app-row-heads" aria-hidden>
      <div>
        {heads.map((head) => (
          <span key={head.id}>{i18n._(head)}</span>
        ))}
      </div>
    </div>
  )
}
