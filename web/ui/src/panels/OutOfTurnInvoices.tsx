// Finances, out-of-turn invoices: what is issued on demand, and what follows when it isn't paid, all in days.

import { msg } from '@lingui/core/macro'
import { useMemo } from 'react'
import { InvoiceTemplateChoicesDocument } from '../api/reseller/graphql'
import { FormFields } from '../forms/FormFields'
import { Section } from '../forms/Section'
import type { Relevance } from '../forms/scope'
import type { FormValues } from '../forms/values'
import { CollectionTimeline } from '../previews/CollectionTimeline'
import { WithPreview } from '../previews/WithPreview'
import { settingOf } from './facts'
import { type PanelReference, PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'
import { CopyTerms } from './parts/CopyTerms'
import { invoiceSettingsOf } from './parts/other_settings'
import { Terms } from './parts/Terms'
import { CHARGES, TERM_JOIN_WORDS, TERM_LEADS, TERM_RELEVANCE, TERM_ROWS, TIMELINE_TERMS } from './parts/term_fields'

const NONE_ISSUED = msg`No template is selected, so no out-of-turn invoices are issued. These settings are kept but have no effect.`
const NO_CHARGE = msg`The payment method is charged automatically neither with regular nor with out-of-turn invoices.`

const REFERENCES: Record<string, PanelReference> = {
  invoiceTemplate: {
    type: 'InvoiceTemplate',
    document: InvoiceTemplateChoicesDocument,
    where: { kind: { oneOf: ['ANY', 'OUT_OF_TURN'] } },
  },
}

const unlessIssued = ({ invoiceTemplate }: FormValues) => (invoiceTemplate ? null : NONE_ISSUED)

export default function OutOfTurnInvoices(props: PanelBodyProps) {
  const { facts, readOnly } = props
  const relevance = useMemo<Relevance>(() => {
    const charged =
      settingOf(facts, 'RegularInvoices', ['finances', 'regularInvoices'], 'autoChargePaymentMethod') === true
    return {
      ...TERM_RELEVANCE,
      separateInvoiceForRecurringFees: ({ autoChargePaymentMethod, separateInvoiceForRecurringFees }) =>
        charged || autoChargePaymentMethod || separateInvoiceForRecurringFees ? null : NO_CHARGE,
    }
  }, [facts])
  const example = { classId: facts.classId, currency: facts.currency?.name, settings: invoiceSettingsOf(facts) }
  return (
    <PanelScope {...props} relevance={relevance} references={REFERENCES}>
      <FormFields names={['invoiceTemplate']} />
      <Section unless={unlessIssued}>
        <WithPreview preview={<CollectionTimeline {...example} invoices="OUT_OF_TURN" terms={TIMELINE_TERMS} />}>
          <Section>
            <FormFields
              names={['sendByEmail', 'separateInvoiceForRecurringFees', ...CHARGES]}
              rows={TERM_ROWS}
              leads={TERM_LEADS}
              joinWords={TERM_JOIN_WORDS}
            />
            {!readOnly && <CopyTerms facts={facts} />}
          </Section>
          <Terms />
        </WithPreview>
      </Section>
    </PanelScope>
  )
}
