// The terms of both panels of invoices: when an invoice is due, and what follows when it isn't paid.

import { msg } from '@lingui/core/macro'
import { RowHeads } from '../../forms/FieldRow'
import { FormFields } from '../../forms/FormFields'
import { Section } from '../../forms/Section'
import {
  COLLECTION,
  LATE_FEE,
  PAYMENT_TERMS,
  SERVICE_CONDITIONS,
  SERVICE_STEPS,
  STEP_HEADS,
  TERM_JOIN_WORDS,
  TERM_LEADS,
  TERM_ROWS,
} from './term_fields'

export function Terms() {
  return (
    <>
      <Section title={msg`Payment terms`}>
        <FormFields names={PAYMENT_TERMS} rows={TERM_ROWS} />
      </Section>
      <Section title={msg`Collection and late payment fee`}>
        <FormFields
          names={[...COLLECTION, ...LATE_FEE]}
          rows={TERM_ROWS}
          leads={TERM_LEADS}
          joinWords={TERM_JOIN_WORDS}
        />
      </Section>
      <Section title={msg`Limitation, suspension, termination`}>
        <RowHeads heads={STEP_HEADS} />
        <FormFields
          names={[...SERVICE_STEPS, ...SERVICE_CONDITIONS]}
          rows={TERM_ROWS}
          leads={TERM_LEADS}
          joinWords={TERM_JOIN_WORDS}
        />
      </Section>
    </>
  )
}
