// Regular and out-of-turn invoices in a line.

import { t } from '@lingui/core/macro'
import { clause, nameIn, type Summary, told } from '../reading'
import { chargeClause, closedClause, dueClause, lateFeeClause, remindersClause, suspendedClause } from './terms'

export const regularInvoices: Summary = (reading) => {
  const { values } = reading
  if (values.useRegularInvoices !== true) return told(clause(t`Off: none are issued`, 'useRegularInvoices'))
  return told(
    dueClause(values),
    remindersClause(values),
    chargeClause(values),
    lateFeeClause(reading),
    suspendedClause(values),
    closedClause(values),
    !nameIn(values, 'invoiceTemplate') && clause(t`no template: xDR summaries only`, 'invoiceTemplate'),
  )
}

export const outOfTurnInvoices: Summary = (reading) => {
  const { values } = reading
  if (!nameIn(values, 'invoiceTemplate')) return told(clause(t`No template: none are issued`, 'invoiceTemplate'))
  return told(
    dueClause(values),
    remindersClause(values),
    chargeClause(values),
    clause(values.sendByEmail === 'NEVER' ? t`not sent by email` : t`sent automatically`, 'sendByEmail'),
    values.separateInvoiceForRecurringFees === true &&
      clause(t`recurring fees on an invoice of their own`, 'separateInvoiceForRecurringFees'),
    lateFeeClause(reading),
    suspendedClause(values),
    closedClause(values),
  )
}
