// Summaries of panels about customers and their accounts: self-care, removal of personal data, custom fields.

import { i18n } from '@lingui/core'
import { plural, t } from '@lingui/core/macro'
import { languageName } from '../../../forms/inputs/languages'
import { clause, namedClause, nameIn, rowsIn, type Summary, summaryText } from '../reading'
import { daysOf, listOf, monthsOf, together } from './amounts'

export const webSelfCare: Summary = ({ values }) => {
  if (values.selfCareEnabled !== true) return summaryText(clause(t`Off: customers can’t sign in`, 'selfCareEnabled'))
  const characters = Number(values.passwordMinimumLength)
  const expiry = Number(values.passwordExpiryDays ?? 0)
  const networks = (values.allowedNetworks as readonly string[] | null)?.length ?? 0
  const language = languageName(i18n.locale, String(values.defaultLanguage ?? ''))
  const expiresAfter = daysOf(expiry)
  return summaryText(
    Boolean(values.brandName) && namedClause(String(values.brandName), 'brandName'),
    values.twoFactor === true && clause(t`two-factor`, 'twoFactor'),
    clause(
      plural(characters, { one: 'password of # character', other: 'password of # characters' }),
      'passwordMinimumLength',
    ),
    networks > 0 &&
      clause(together(plural(networks, { one: '# network allowed', other: '# networks allowed' })), 'allowedNetworks'),
    language !== '' && clause(language, 'defaultLanguage'),
    Boolean(values.timeZone) && clause(String(values.timeZone), 'timeZone'),
    expiry > 0 && clause(t`expires after ${expiresAfter}`, 'passwordExpiryDays'),
  )
}

export const rightToBeForgotten: Summary = ({ values }) => {
  if (values.removePersonalData !== true)
    return summaryText(clause(t`Personal data is not removed`, 'removePersonalData'))
  const of = ['removePersonalData', 'removalMode', 'storagePeriodMonths']
  if (values.removalMode !== 'AFTER_STORAGE_PERIOD')
    return summaryText(clause(t`Personal data removed as soon as a customer is closed`, ...of))
  const period = monthsOf(Number(values.storagePeriodMonths))
  return summaryText(clause(t`Personal data removed ${period} after a customer is closed`, ...of))
}

/** So many names are told; of more, how many. */
const NAMED = 5

function listed(names: readonly string[]): string {
  if (names.length <= NAMED) return listOf(names)
  const more = names.length - NAMED + 1
  return listOf([...names.slice(0, NAMED - 1), plural(more, { one: '# more', other: '# more' })])
}

export const customFields: Summary = ({ values }) => {
  const rows = rowsIn(values, 'customFields')
  const enabled = rows.filter((row) => row.enabled === true).flatMap((row) => nameIn(row, 'customField') ?? [])
  const count = plural(enabled.length, { one: '# enabled', other: '# enabled' })
  if (enabled.length === 0) return { ...summaryText(clause(t`None enabled`, 'customFields')), count: t`None` }
  return { ...summaryText(namedClause(listed(enabled), 'customFields')), count }
}
