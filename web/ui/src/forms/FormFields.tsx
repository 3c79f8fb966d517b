// The fields of a form or group in the order of the SDL, and the scope that fields stand in.

import './fields.css'
import './columns.css'
import { useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { Fragment, type ReactNode, useMemo } from 'react'
import { Field } from './Field'
import { FieldRow, type LeadWords } from './FieldRow'
import { Facts } from './facts/Facts'
import type { JoinWords } from './facts/Joined'
import type { Form } from './form'
import { UnshownProblems } from './problems/UnshownProblems'
import { fieldOf, type Relevance, reasonsOf, type Scope, ScopeContext, useEntered, useScope } from './scope'
import { groupForm } from './values'

interface FieldLinesProps {
  inColumns?: boolean
  /** Why some have no effect is said below them. */
  withReasons?: boolean
  children: ReactNode
}

/** Fields one below the other, with their labels beside them where there is room. */
export function FieldLines({ inColumns, withReasons, children }: FieldLinesProps) {
  return (
    <div
      className="app-fields"
      data-columns={inColumns || undefined}
      data-reasons={withReasons || undefined}
      style={inColumns ? undefined : { maxWidth: FORM_WIDTH }}
    >
      <div>{children}</div>
    </div>
  )
}

/** How wide a form's fields are: lines of a label's help stay readable. */
export const FORM_WIDTH = 680

const NO_RELEVANCE: Relevance = {}
const NO_REFERENCES: Scope['references'] = {}

interface FormScopeProps {
  form: Form
  /** Nothing can be changed, and no control says otherwise: values are read as facts. */
  asFacts?: boolean
  /** The record exists: what is set at creation only can't be changed any more. */
  existing?: boolean
  relevance?: Relevance
  references?: Scope['references']
  children: ReactNode
}

/** A form, for the fields within. */
export function FormScope({ form, asFacts, existing, relevance, references, children }: FormScopeProps) {
  const scope = useMemo<Scope>(
    () => ({
      form,
      path: [],
      fields: form.fields,
      readOnly: asFacts === true,
      asFacts: asFacts === true,
      existing: existing === true,
      relevance: relevance ?? NO_RELEVANCE,
      references: references ?? NO_REFERENCES,
    }),
    [form, asFacts, existing, relevance, references],
  )
  return (
    <ScopeContext value={scope}>
      {!asFacts && <UnshownProblems form={form} />}
      {children}
    </ScopeContext>
  )
}

interface GroupScopeProps {
  name: string
  /** The row of a list of groups. */
  row?: number
  relevance?: Relevance
  children: ReactNode
}

/** A group of the form, or a row of a list of groups, for the fields within. */
export function GroupScope({ name, row, relevance, children }: GroupScopeProps) {
  const outer = useScope()
  const field = fieldOf(outer, name)
  const scope = useMemo<Scope | null>(
    () =>
      field
        ? {
            ...outer,
            path: [...outer.path, name, ...(row === undefined ? [] : [row])],
            fields: groupForm(field, outer.form.forms),
            relevance: relevance ?? NO_RELEVANCE,
          }
        : null,
    [outer, field, name, row, relevance],
  )
  return scope && <ScopeContext value={scope}>{children}</ScopeContext>
}

interface FormFieldsProps {
  /** Which fields are shown, in this order; those that the role hasn't are left out. Without it, all are. */
  names?: readonly string[]
  /** Components in place of fields, by their names. */
  instead?: Readonly<Record<string, ReactNode>>
  /** The first field shown; all that follow are shown too. */
  from?: string
  /** Whether the values can't be changed and are read as facts. */
  asFacts?: boolean
  /** Fields that share a line, by the name of the first, each after the other in the order shown. */
  rows?: readonly (readonly string[])[]
  /** Words read before a field of such a line. */
  leads?: LeadWords
  /** Words around values that are read as facts. */
  joinWords?: JoinWords
  /** In two columns, read downwards, where there is room. */
  inColumns?: boolean
}

const NO_ROWS: readonly (readonly string[])[] = []

/** Fields of the form or group that this stands in. Groups and rows within have a place of their own. */
export function FormFields(props: FormFieldsProps) {
  const { names, from, instead = {}, asFacts, rows = NO_ROWS, leads, joinWords, inColumns } = props
  const { fields, ...scope } = useScope()
  const own = fields.filter(({ kind }) => kind !== 'group').map(({ name }) => name)
  const shown = names ?? own.slice(from === undefined ? 0 : own.indexOf(from))
  const lines = shown.flatMap((name): (readonly string[])[] => {
    const row = rows.find((names) => names.includes(name))
    return row ? (row[0] === name ? [row] : []) : [[name]]
  })
  if (asFacts ?? scope.asFacts) return <Facts names={shown} rows={rows} joinWords={joinWords} />
  return (
    <FieldLines inColumns={inColumns} withReasons>
      {lines.map((line) => {
        const [name = ''] = line
        return (
          <Fragment key={name}>
            {line.length > 1 ? <FieldRow names={line} leads={leads} /> : (instead[name] ?? <Field name={name} />)}
          </Fragment>
        )
      })}
      <Reasons names={shown} />
    </FieldLines>
  )
}

/** Why fields have no effect, below all of them. Each is described by its own reason to whoever hears the page. */
function Reasons({ names }: { names: readonly string[] }) {
  const { i18n } = useLingui()
  const { fields, relevance } = useScope()
  const present = names.filter((name) => fields.some((field) => field.name === name))
  const reasons = useEntered((values) => reasonsOf(present, relevance, values).join('\n'))
  if (!reasons) return null
  return (
    <Text className="app-field-reasons" size="xs" aria-hidden>
      {reasons
        .split('\n')
        .map((id) => i18n._(id))
        .join(' ')}
    </Text>
  )
}
