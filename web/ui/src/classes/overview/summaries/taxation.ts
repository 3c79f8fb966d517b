// Taxation in a line: by which method, at which rate, and whether it comes on top.

import { t } from '@lingui/core/macro'
import { readersFormats } from '../../../ui/language/formats'
import {
  type Clause,
  clause,
  namedClause,
  nameIn,
  type Reading,
  rowsIn,
  type Summary,
  summaryText,
  type Values,
  word,
} from '../reading'
import { listOf, percent } from './amounts'

const METHOD = ['method', 'parameters']
/** Methods that leave the calculation to a service; apart from those of the form, which an overview doesn't load. */
const BY_SERVICE = ['SURETAX', 'AVALARA']

function parametersOf({ parameters }: Values): Values {
  return (parameters as Values | null | undefined) ?? {}
}

function methodClause(reading: Reading): Clause {
  const { values } = reading
  const parameters = parametersOf(values)
  const method = word(reading, 'method')
  const taxes = rowsIn(parameters, 'taxes').flatMap((row) => nameIn(row, 'customTax') ?? [])
  if (values.method === 'CUSTOM' && taxes.length > 0) return namedClause(listOf(taxes), ...METHOD)
  if (values.method === 'NONE') return clause(t`No method: nothing is charged`, ...METHOD)
  if (parameters.treatment === 'REVERSE_CHARGE') return clause(t`${method}, reverse charge`, ...METHOD)
  // The rate that was charged before is kept beside a treatment without one.
  const rate = parameters.treatment === 'ZERO_RATED' ? 0 : (parameters.vatRate ?? parameters.rate)
  return clause(rate === null || rate === undefined ? method : `${method} ${percent(rate)}`, ...METHOD)
}

function exemptClause({ exemptionValidTo: lastDay }: Values): Clause {
  const of = ['exempt', 'exemptionReason', 'exemptionValidTo']
  if (typeof lastDay !== 'string') return clause(t`customers are exempt`, ...of)
  const day = readersFormats().day(lastDay)
  const isOver = Date.parse(`${lastDay}T24:00:00`) <= Date.now()
  return clause(isOver ? t`customers were exempt until ${day}` : t`customers are exempt until ${day}`, ...of)
}

export const taxation: Summary = (reading) => {
  const { values } = reading
  if (values.assessTaxes !== true) return summaryText(clause(t`No taxes are assessed`, 'assessTaxes'))
  const { taxesIncludedInRates: included } = parametersOf(values)
  // A service and a time of payment that a class had before are kept beside a method without them.
  const plugin = BY_SERVICE.includes(String(values.method)) ? nameIn(values, 'taxPlugin') : undefined
  const isAtPayment = values.method !== 'NONE' && values.applyTaxes === 'AT_TIME_OF_PAYMENT'
  return summaryText(
    methodClause(reading),
    typeof included === 'boolean' && clause(included ? t`included in the rates` : t`added`, ...METHOD),
    plugin !== undefined && clause(t`by ${plugin}`, 'taxPlugin'),
    isAtPayment && clause(t`when a payment is made`, 'applyTaxes'),
    values.exempt === true && exemptClause(values),
  )
}
