// Words of previews for the steps of an invoice, why they are left out, and how a tax is calculated.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CancelReason, CollectionStepKind, TaxOutcome } from '../api/reseller/previews/graphql'

export const STEPS: Readonly<Record<CollectionStepKind, MessageDescriptor>> = {
  AUTO_APPROVED: msg`Approved automatically`,
  AUTO_CHARGE: msg`Payment method charged`,
  DUE_REMINDER: msg`Reminder: due soon`,
  AUTO_CHARGE_RETRY: msg`Charged again`,
  RESEND_INVOICE: msg`Invoice sent again`,
  LATE_FEE: msg`Late payment fee`,
  LIMITATION_NOTICE: msg`Notice: limitation`,
  LIMITATION: msg`Services limited`,
  SUSPENSION_NOTICE: msg`Notice: suspension`,
  SUSPENSION: msg`Services suspended`,
  TERMINATION_NOTICE: msg`Notice: termination`,
  TERMINATION: msg`Record closed`,
  SERVICE_RESTORED: msg`Services are available again`,
  REACTIVATION_FEE: msg`Reactivation fee`,
}

export const LEFT_OUT: Readonly<Record<CancelReason, MessageDescriptor>> = {
  APPROVED: msg`left out: somebody approves the invoice earlier`,
  PAID_IN_FULL: msg`left out: the invoice is paid`,
  EXEMPT: msg`left out: the customer is exempt from collection`,
  DO_NOT_COLLECT: msg`left out: the amount is within the collection threshold`,
  TERMINATED: msg`left out: the record is closed earlier`,
  BEFORE_ISSUE: msg`left out: the day is before the invoice is issued or approved`,
}

export const OUTCOMES: Readonly<Record<TaxOutcome, MessageDescriptor>> = {
  TAXED: msg`The taxes of the method are calculated.`,
  NOT_ASSESSED: msg`Taxes are not assessed.`,
  EXEMPT: msg`The customers are exempt.`,
  REVERSE_CHARGE: msg`The customer accounts for the tax; none is charged.`,
  ZERO_RATED: msg`Taxed at a rate of 0 %.`,
  AT_PERIOD_END: msg`Taxed at the end of the billing period.`,
  AT_PAYMENT: msg`Taxed when a payment is made.`,
  EXTERNAL_ENGINE: msg`A tax service calculates the tax; the amount is not known here.`,
}
