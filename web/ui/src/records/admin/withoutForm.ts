// Words of a log for what has no form: requests for approval, the policy, planned changes, and tokens.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Choice, FieldMetadata, FormMetadata, LoadedForm } from '../../api/metadata'
import { policyFields } from '../../approvals/policy'
import { STATE_WORDS, WRITE_WORDS } from '../../approvals/request'
import type { LoggedType } from '../../changes/fields'
import { ADMIN_PANELS } from '../../panels/admin'
import { STATE_WORDS as PLANNED_STATES } from '../../planned/plannedChange'

const WRITES = {
  customerClassSave: msg`Save`,
  approvalPolicySet: msg`Change the policy`,
  ...WRITE_WORDS,
}

function choicesOf(words: Readonly<Record<string, MessageDescriptor>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

const APPLY_AT: FieldMetadata = { name: 'applyAt', kind: 'moment', label: msg`When it is applied` }

const PLANNED_CHANGE: FormMetadata = [
  APPLY_AT,
  { name: 'state', kind: 'choice', label: msg`State`, choices: choicesOf(PLANNED_STATES) },
  { name: 'userName', kind: 'text', label: msg`Planned by` },
  { name: 'classVersion', kind: 'integer', label: msg`Version of the class` },
  { name: 'reason', kind: 'text', label: msg`Reason` },
  { name: 'approvedBy', kind: 'text', label: msg`Approved by` },
  { name: 'withoutApproval', kind: 'boolean', label: msg`Without approval` },
]

/** Beside the settings of a class, the input of a request names what it is about. */
const REQUEST: FormMetadata = [
  { name: 'write', kind: 'choice', label: msg`What is asked for`, choices: choicesOf(WRITES) },
  { name: 'state', kind: 'choice', label: msg`State`, choices: choicesOf(STATE_WORDS) },
  APPLY_AT,
  { name: 'plannedChange', kind: 'reference', label: msg`Planned change` },
  { name: 'plannedVersion', kind: 'integer', label: msg`Version of the planned change` },
  { name: 'customerIds', kind: 'reference', list: true, label: msg`Customers` },
  { name: 'to', kind: 'group', label: msg`Put back to`, input: 'Moment' },
  ...policyFields(ADMIN_PANELS).map((field) => (field.name === 'panels' ? { ...field, label: msg`Panels` } : field)),
]

const MOMENT: FormMetadata = [
  { name: 'version', kind: 'integer', label: msg`Put back to version` },
  { name: 'time', kind: 'moment', label: msg`Put back to` },
]

const TOKEN: FormMetadata = [
  { name: 'name', kind: 'text', label: msg`Name` },
  { name: 'user', kind: 'reference', label: msg`User` },
  { name: 'expiresAt', kind: 'moment', label: msg`Expires` },
  { name: 'revokedAt', kind: 'moment', label: msg`Revoked` },
]

function formOf(fields: FormMetadata): () => Promise<LoadedForm> {
  return async () => ({ fields, groups: { Moment: MOMENT } })
}

export const LOGGED_WITHOUT_FORM: readonly LoggedType[] = [
  { type: 'PlannedChange', keepsSettings: true, form: formOf(PLANNED_CHANGE) },
  { type: 'ApprovalRequest', word: msg`Request for approval`, keepsSettings: true, form: formOf(REQUEST) },
  { type: 'ApprovalPolicy', word: msg`Approval policy`, form: formOf(policyFields(ADMIN_PANELS)) },
  { type: 'ApiToken', word: msg`API token`, form: formOf(TOKEN) },
]
