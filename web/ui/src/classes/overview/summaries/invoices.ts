// Regular and out-of-turn invoices in a line.

import { t } from '@lingui/core/macro'
import { clause, nameIn, type Summary, summaryText } from '../reading'
import { chargeClause, dueClause, lateFeeClause, remindersClause, serviceClauses } from './terms'

export const regularInvoices: Summary = (reading) => {
  const { values } = reading
  if (values.useRegularInvoices !== true) return summaryText(clause(t`Off: none are issued`, 'useRegularInvoices'))
  return summaryText(
    dueClause(values),
    !nameIn(values, 'invoiceTemplate') && clause(t`no template: xDR summaries only`, 'invoiceTemplate'),
    remindersClause(values),
    lateFeeClause(reading),
    ...serviceClauses(values),
    chargeClause(values),
  )
}

export const outOfTurnInvoices: Summary = (reading) => {
  const { values } = reading
  if (!nameIn(values, 'invoiceTemplate')) return summaryText(clause(t`No template: none are issued`, 'invoiceTemplate'))
  return summaryText(
    dueClause(values),
    values.sendByEmail === 'NEVER' && clause(t`not sent by email`, 'sendByEmail'),
    values.separateInvoiceForRecurringFees === true &&
      clause(t`recurring fees separately`, 'separateInvoiceForRecurringFees'),
    lateFeeClause(reading),
    ...serviceClauses(values),
    values.sendByEmail !== 'NEVER' && clause(t`sent automatically`, 'sendByEmail'),
    remindersClause(values),
    chargeClause(values),
  )
}
