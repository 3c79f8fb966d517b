// The values of fields that say one thing together, after each other: "Net 14 days", "20 days, announced 5 days before".

import type { MessageDescriptor } from '@lingui/core'
import { Trans } from '@lingui/react'
import { Fragment } from 'react'
import type { FieldMetadata } from '../../api/metadata'
import { useScope } from '../scope'
import type { FormValues } from '../values'
import { FactValue } from './FactValue'

/** How a value that stands behind another one is joinWords, by its field: with `<0/>` in its place. */
export type JoinWords = Readonly<Record<string, MessageDescriptor>>

interface JoinedProps {
  fields: readonly FieldMetadata[]
  values: FormValues
  joinWords?: JoinWords
}

function isUnset(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

export function Joined({ fields, values, joinWords = {} }: JoinedProps) {
  const { references } = useScope()
  const shown = fields.filter(({ name }, index) => index === 0 || !isUnset(values[name]))
  return shown.map((field, index) => {
    const value = <FactValue field={field} values={values} source={references[field.name]} />
    const own = index > 0 && field.kind === 'choice' ? <span className="app-fact-within">{value}</span> : value
    const words = joinWords[field.name]
    if (index === 0) return <Fragment key={field.name}>{own}</Fragment>
    return (
      <Fragment key={field.name}>
        {words ? ', ' : ' '}
        {words ? <Trans id={words.id} message={words.message} components={{ 0: own }} /> : own}
      </Fragment>
    )
  })
}
