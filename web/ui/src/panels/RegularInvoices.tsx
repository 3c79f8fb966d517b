// Finances, regular invoices: what is issued when a billing period closes, how it is paid, and what follows.

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
import { invoiceSettingsOf } from './parts/other_settings'
import { Terms } from './parts/Terms'
import { CHARGES, TERM_JOIN_WORDS, TERM_LEADS, TERM_RELEVANCE, TERM_ROWS, TIMELINE_TERMS } from './parts/term_fields'

const OFF = msg`Regular invoices are off. These settings are kept but have no effect.`
const NO_STATISTICS = msg`xDRs are not archived (Statistics), so only out-of-turn invoices are available.`
const NO_PDF = msg`No template is selected, so no PDF is generated.`
const NO_REVIEW = msg`Invoices are not held for review.`

const INVOICE = ['invoiceTemplate', 'generatePdf', 'sendByEmail', 'holdForReview', 'autoApproveAfterDays', ...CHARGES]
const ROWS = [['holdForReview', 'autoApproveAfterDays'], ...TERM_ROWS]
const LEADS = { ...TERM_LEADS, autoApproveAfterDays: msg`approve after` }
const JOIN_WORDS = { ...TERM_JOIN_WORDS, autoApproveAfterDays: msg`approved after <0/>` }

const REFERENCES: Record<string, PanelReference> = {
  invoiceTemplate: {
    type: 'InvoiceTemplate',
    document: InvoiceTemplateChoicesDocument,
    where: { kind: { oneOf: ['ANY', 'REGULAR'] } },
  },
}

const RELEVANCE: Relevance = {
  ...TERM_RELEVANCE,
  generatePdf: ({ invoiceTemplate }) => (invoiceTemplate ? null : NO_PDF),
  autoApproveAfterDays: ({ holdForReview }) => (holdForReview ? null : NO_REVIEW),
  invoiceFooter: ({ invoiceTemplate }) => (invoiceTemplate ? null : NO_PDF),
  documentLocale: ({ invoiceTemplate }) => (invoiceTemplate ? null : NO_PDF),
  companyTaxNumber: ({ invoiceTemplate }) => (invoiceTemplate ? null : NO_PDF),
}

const unlessUsed = ({ useRegularInvoices }: FormValues) => (useRegularInvoices ? null : OFF)

export default function RegularInvoices(props: PanelBodyProps) {
  const { facts } = props
  const relevance = useMemo<Relevance>(() => {
    const archived = settingOf(facts, 'Statistics', ['finances', 'statistics'], 'generateStatistics') === true
    // A switch that is on can be turned off all the same.
    return {
      ...RELEVANCE,
      useRegularInvoices: ({ useRegularInvoices }) => (archived || useRegularInvoices ? null : NO_STATISTICS),
    }
  }, [facts])
  const example = { classId: facts.classId, currency: facts.currency?.name, settings: invoiceSettingsOf(facts) }
  return (
    <PanelScope {...props} relevance={relevance} references={REFERENCES}>
      <FormFields names={['useRegularInvoices']} />
      <Section unless={unlessUsed}>
        <WithPreview preview={<CollectionTimeline {...example} invoices="REGULAR" terms={TIMELINE_TERMS} />}>
          <Section title={msg`Invoice`}>
            <FormFields names={INVOICE} rows={ROWS} leads={LEADS} joinWords={JOIN_WORDS} />
          </Section>
          <Terms />
          <Section title={msg`Number and print`}>
            <FormFields from="invoiceNumberSequence" />
          </Section>
        </WithPreview>
      </Section>
    </PanelScope>
  )
}
