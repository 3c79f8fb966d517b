// Planned change in a few words: "VAT rate 19 → 21".

import { Plural } from '@lingui/react/macro'
import type { FieldChange } from '../api/errors'
import { valuesAmong } from '../changes/among'
import { ChangeName } from '../changes/ChangeName'
import { type FieldIndex, fieldAt } from '../changes/fields'
import { Value } from '../forms/Value'

/** So many settings are told with their values. */
const MOST_SHOWN = 2

export function PlannedSummary({ properties, index }: { properties: readonly FieldChange[]; index: FieldIndex }) {
  const more = properties.length - MOST_SHOWN
  return (
    <>
      {properties.slice(0, MOST_SHOWN).map((change, number) => {
        const { path } = change
        const indexed = fieldAt(index, path)
        const field = indexed?.field.field
        const inner = (name: string) => index.get([...(indexed?.place ?? path), name].join('.'))?.field
        const shown = (side: 'before' | 'after') => (
          <Value
            field={field}
            value={parsed(change[side])}
            inner={inner}
            among={valuesAmong(change, side, { changes: properties })}
          />
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

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}
