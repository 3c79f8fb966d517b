// Payment terms and collection, which regular and out-of-turn invoices have alike: their order, and which of them have
// an effect.

import { msg } from '@lingui/core/macro'
import type { Relevance } from '../../forms/scope'

export const CHARGES = ['autoChargePaymentMethod', 'autoChargeOn', 'autoChargeRetryDaysAfterDue'] as const

/** Terms that are read as one: what is done, and how, when or how much. */
export const TERM_ROWS = [
  ['autoChargePaymentMethod', 'autoChargeOn'],
  ['invoiceDueRule', 'netValue', 'netUnit'],
  ['latePaymentFeeType', 'latePaymentFeeValue', 'latePaymentFeeMinimum'],
  ['limitServiceDaysAfterDue', 'notifyLimitationInAdvanceDays'],
  ['suspendDaysAfterDue', 'notifySuspensionInAdvanceDays'],
  ['terminateDaysAfterDue', 'notifyTerminationInAdvanceDays'],
  ['chargeWhileSuspended', 'reactivationFee'],
] as const

export const TERM_LEADS = {
  autoChargeOn: msg`on the`,
  latePaymentFeeMinimum: msg`at least`,
  reactivationFee: msg`reactivation costs`,
}

/** Words around a term that is read behind another one: the first of a line stands for itself. */
export const TERM_JOIN_WORDS = {
  autoChargeOn: msg`on the <0/>`,
  latePaymentFeeMinimum: msg`at least <0/>`,
  notifyLimitationInAdvanceDays: msg`announced <0/> before`,
  notifySuspensionInAdvanceDays: msg`announced <0/> before`,
  notifyTerminationInAdvanceDays: msg`announced <0/> before`,
  reactivationFee: msg`reactivation costs <0/>`,
}

/** Heads of the rows of service steps. */
export const STEP_HEADS = [msg`After the due date`, msg`Announced before, days`] as const

export const PAYMENT_TERMS = ['invoiceDueRule', 'netValue', 'netUnit', 'notifyDueInAdvanceDays'] as const

export const COLLECTION = ['collectionThreshold', 'restoreOnPartialPayment', 'resendInvoiceDaysAfterDue'] as const

export const LATE_FEE = ['latePaymentFeeType', 'latePaymentFeeValue', 'latePaymentFeeMinimum'] as const

/** Service steps, each with the days on which it is announced: rows of a table. */
export const SERVICE_STEPS = [
  'limitServiceDaysAfterDue',
  'notifyLimitationInAdvanceDays',
  'suspendDaysAfterDue',
  'notifySuspensionInAdvanceDays',
  'terminateDaysAfterDue',
  'notifyTerminationInAdvanceDays',
] as const

export const SERVICE_CONDITIONS = ['chargeWhileSuspended', 'reactivationFee', 'terminateCommitments'] as const

/** All terms, in the order in which they come into effect. */
export const TERMS: readonly string[] = [
  ...CHARGES,
  ...PAYMENT_TERMS,
  ...COLLECTION,
  ...LATE_FEE,
  ...SERVICE_STEPS,
  ...SERVICE_CONDITIONS,
]

/**
 * The settings that the course of an invoice depends on: commitments end with the record, and change nothing in it.
 * Only regular invoices are held for review.
 */
export const TIMELINE_TERMS = [
  'holdForReview',
  'autoApproveAfterDays',
  ...TERMS.filter((name) => name !== 'terminateCommitments'),
]

const NOT_CHARGED = msg`The payment method is not charged automatically.`
const UPON_RECEIPT = msg`Invoices are due upon receipt.`
const NO_TIME = msg`There is no time before the due date.`
const NO_FEE = msg`There is no late payment fee.`
const NO_PERCENTAGE = msg`Only for a percentage.`
const NEVER_LIMITED = msg`Services are never limited.`
const NEVER_SUSPENDED = msg`Services are never suspended.`
const NEVER_TERMINATED = msg`The record is never closed.`

export const TERM_RELEVANCE: Relevance = {
  autoChargeOn: ({ autoChargePaymentMethod }) => (autoChargePaymentMethod ? null : NOT_CHARGED),
  // Days that are there can be taken away all the same.
  autoChargeRetryDaysAfterDue: ({ autoChargePaymentMethod, autoChargeRetryDaysAfterDue }) =>
    autoChargePaymentMethod || (autoChargeRetryDaysAfterDue as readonly unknown[] | null)?.length ? null : NOT_CHARGED,
  netValue: ({ invoiceDueRule }) => (invoiceDueRule === 'NET' ? null : UPON_RECEIPT),
  netUnit: ({ invoiceDueRule }) => (invoiceDueRule === 'NET' ? null : UPON_RECEIPT),
  notifyDueInAdvanceDays: ({ invoiceDueRule, netValue }) =>
    invoiceDueRule !== 'NET' ? UPON_RECEIPT : Number(netValue) > 0 ? null : NO_TIME,
  latePaymentFeeValue: ({ latePaymentFeeType }) => (latePaymentFeeType === 'NONE' ? NO_FEE : null),
  latePaymentFeeMinimum: ({ latePaymentFeeType }) =>
    latePaymentFeeType === 'NONE' ? NO_FEE : latePaymentFeeType === 'PERCENT' ? null : NO_PERCENTAGE,
  notifyLimitationInAdvanceDays: ({ limitServiceDaysAfterDue }) =>
    limitServiceDaysAfterDue === '' ? NEVER_LIMITED : null,
  notifySuspensionInAdvanceDays: ({ suspendDaysAfterDue }) => (suspendDaysAfterDue === '' ? NEVER_SUSPENDED : null),
  chargeWhileSuspended: ({ suspendDaysAfterDue }) => (suspendDaysAfterDue === '' ? NEVER_SUSPENDED : null),
  reactivationFee: ({ suspendDaysAfterDue }) => (suspendDaysAfterDue === '' ? NEVER_SUSPENDED : null),
  notifyTerminationInAdvanceDays: ({ terminateDaysAfterDue }) =>
    terminateDaysAfterDue === '' ? NEVER_TERMINATED : null,
  terminateCommitments: ({ terminateDaysAfterDue }) => (terminateDaysAfterDue === '' ? NEVER_TERMINATED : null),
}
