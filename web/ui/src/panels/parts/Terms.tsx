// The terms of both panels of invoices: when an invoice is due, and what follows when it isn't paid.

import { msg } from '@lingui/core/macro'
import type { InvoiceKind } from '../../api/reseller/graphql'
import { FormFields } from '../../forms/FormFields'
import { Section } from '../../forms/Section'
import { CollectionTimeline } from '../../previews/CollectionTimeline'
import type { ClassFacts } from '../facts'
import { CHARGES, COLLECTION, LATE_FEE, PAYMENT_TERMS, SERVICE_STEPS, TIMELINE_TERMS } from './term_fields'

interface TermsProps {
  facts: ClassFacts
  invoices: InvoiceKind
}

export function Terms({ facts, invoices }: TermsProps) {
  return (
    <>
      <Section title={msg`Automatic charging`}>
        <FormFields names={CHARGES} />
      </Section>
      <Section title={msg`Payment terms`}>
        <FormFields names={PAYMENT_TERMS} />
      </Section>
      <Section title={msg`Collection`}>
        <FormFields names={COLLECTION} />
      </Section>
      <Section title={msg`Late payment fee`}>
        <FormFields names={LATE_FEE} />
      </Section>
      <Section title={msg`Limitation, suspension, termination`}>
        <FormFields names={SERVICE_STEPS} />
      </Section>
      <CollectionTimeline
        classId={facts.classId}
        currency={facts.currency?.name}
        invoices={invoices}
        terms={TIMELINE_TERMS}
      />
    </>
  )
}
