// The terms of both panels of invoices: when an invoice is due, and what follows when it isn't paid.

import { msg } from '@lingui/core/macro'
import { FormFields } from '../forms/FormFields'
import { Section } from '../forms/Section'
import { COLLECTION, LATE_FEE, PAYMENT_TERMS, SERVICE_STEPS } from './term_fields'

export function Terms() {
  return (
    <>
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
    </>
  )
}
