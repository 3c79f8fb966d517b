// Planned change in a few words: "VAT rate 19 → 21".

import { Plural } from '@lingui/react/macro'
import type { FieldChange } from '../api/errors'
import type { ChangeSide } from '../changes/among'
import { ChangedValue } from '../changes/ChangedValue'
import { ChangeName } from '../changes/ChangeName'
import { type FieldIndex, fieldAt } from '../changes/fields'

/** So many settings are told with their values. */
const MOST_SHOWN = 2

export function PlannedSummary({ properties, index }: { properties: readonly FieldChange[]; index: FieldIndex }) {
  const more = properties.length - MOST_SHOWN
  return (
    <>
      {properties.slice(0, MOST_SHOWN).map((change, number) => {
        const { path } = change
        const field = fieldAt(index, path)?.field.field
        const shown = (side: ChangeSide) => (
          <ChangedValue of={change} side={side} index={index} within={{ changes: properties }} />
        )
        // A list or a group in one line says nothing: its name does.
        const isPlain = field !== undefined && field.kind !== 'group' && !field.list
        return (
          <span key={path.join('.')}>
            {number > 0 && ', '}
            <ChangeName path={path} index={index} />
            {isPlain && (
              <>
                {' '}
                {shown('before')} → <strong>{shown('after')}</strong>
              </>
            )}
          </span>
        )
      })}
      {more > 0 && (
        <>
          {', '}
          <Plural value={more} one="# more setting" other="# more settings" />
        </>
      )}
    </>
  )
}
