// Parts of panels for administrators only: settings, words and filters that no reseller's script names.

import { msg } from '@lingui/core/macro'
import { partOf } from '../changes/part'
import type { Relevance } from '../forms/scope'
import type { ClassFacts } from './facts'

const NOT_EXTERNAL = msg`Only for customers who are billed externally.`
const NO_RESET = msg`Only where the balance is reset each period.`

export const BILLED_EXTERNALLY: Relevance = {
  resetBalanceEachPeriod: ({ billedExternally }) => (billedExternally ? null : NOT_EXTERNAL),
  hideBalanceResetXdr: ({ billedExternally, resetBalanceEachPeriod }) =>
    !billedExternally ? NOT_EXTERNAL : resetBalanceEachPeriod ? null : NO_RESET,
}

export const MANAGER_UNSET = { managedBy: msg`Administrator only` }

/** Sharing is switched at the head of the class, and takes effect at once. */
export const SHARED_AT_ONCE = ['sharedWithResellers']

/** A class may have the administrators' records, and those of the reseller that manages it. */
export function availableTo({ customerClass }: ClassFacts): Record<string, unknown> {
  const managedBy = partOf<string>(customerClass, ['managedBy', 'id'])
  const administrators = { managedBy: { isNull: true } }
  return managedBy ? { OR: [administrators, { managedBy: { eq: managedBy } }] } : administrators
}
