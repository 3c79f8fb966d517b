// The types of records that the administrators' log tells of, with the words for what of them no form has.

import { msg } from '@lingui/core/macro'
import type { FormMetadata, LoadedForm } from '../../api/metadata'
import type { LoggedType } from '../../changes/fields'
import { ADMIN_KINDS } from './kinds'
import { LOGGED_WITHOUT_FORM } from './withoutForm'

/** Properties that only actions of their own change, by the type of record. */
const CHANGED_BY_ACTIONS: Readonly<Record<string, FormMetadata>> = {
  Customer: [
    { name: 'terminatedAt', kind: 'moment', label: msg`Terminated` },
    { name: 'erasedAt', kind: 'moment', label: msg`Personal data removed` },
  ],
  Reseller: [{ name: 'closedAt', kind: 'moment', label: msg`Closed` }],
  User: [{ name: 'preferences', kind: 'group', label: msg`Preferences`, input: 'PreferencesSaveInput' }],
}

async function withActions(type: string, { fields, groups }: LoadedForm): Promise<LoadedForm> {
  const { PreferencesSaveInput } = await import('../../api/admin/forms/PreferencesSaveInput')
  return { fields: [...fields, ...(CHANGED_BY_ACTIONS[type] ?? [])], groups: { ...groups, PreferencesSaveInput } }
}

export const LOGGED: readonly LoggedType[] = [
  ...ADMIN_KINDS.map(({ type, form }) => ({ type, form: async () => withActions(type, await form()) })),
  {
    type: 'SavedView',
    form: async () => ({
      fields: (await import('../../api/admin/forms/SavedViewSaveInput')).SavedViewSaveInput,
      groups: {},
    }),
  },
  ...LOGGED_WITHOUT_FORM,
]
