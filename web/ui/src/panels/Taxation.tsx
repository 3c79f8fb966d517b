// Finances, taxation: whether, when and by which method taxes are calculated, and who is exempt from them.

import { msg } from '@lingui/core/macro'
import { CustomTaxChoicesDocument, TaxPluginChoicesDocument } from '../api/reseller/graphql'
import { FormFields } from '../forms/FormFields'
import { Section } from '../forms/Section'
import type { Relevance } from '../forms/scope'
import type { FormValues } from '../forms/values'
import { TaxOnAmount } from '../previews/TaxOnAmount'
import { WithPreview } from '../previews/WithPreview'
import { type PanelReference, PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'
import { roundingOf } from './parts/other_settings'
import { TaxParameters } from './parts/TaxParameters'
import { AT_PAYMENT, BY_SERVICE } from './parts/tax_methods'

const OFF = msg`Taxes are not assessed. These settings are kept but have no effect.`
const AT_PERIOD_END = msg`This method is always applied at the end of the billing period.`
const NO_SERVICE = msg`Only for a method that uses an external tax service.`
const NOT_EXEMPT = msg`Only for customers who are exempt.`

const REFERENCES: Record<string, PanelReference> = {
  taxPlugin: { type: 'TaxPlugin', document: TaxPluginChoicesDocument, isForAll: true },
  customTax: { type: 'CustomTax', document: CustomTaxChoicesDocument },
}

const RELEVANCE: Relevance = {
  applyTaxes: ({ applyTaxes, method }) =>
    AT_PAYMENT.includes(String(method)) || applyTaxes === 'AT_TIME_OF_PAYMENT' ? null : AT_PERIOD_END,
  taxPlugin: ({ method }) => (BY_SERVICE.includes(String(method)) ? null : NO_SERVICE),
  exemptionReason: ({ exempt }) => (exempt ? null : NOT_EXEMPT),
  exemptionCertificate: ({ exempt }) => (exempt ? null : NOT_EXEMPT),
  exemptionValidTo: ({ exempt }) => (exempt ? null : NOT_EXEMPT),
}

const unlessAssessed = ({ assessTaxes }: FormValues) => (assessTaxes ? null : OFF)

export default function Taxation(props: PanelBodyProps) {
  const { classId, currency } = props.facts
  const rounding = roundingOf(props.facts)
  return (
    <PanelScope {...props} relevance={RELEVANCE} references={REFERENCES}>
      <FormFields names={['assessTaxes']} />
      <Section unless={unlessAssessed}>
        <WithPreview isBelow preview={<TaxOnAmount classId={classId} currency={currency?.name} rounding={rounding} />}>
          <Section title={msg`Method`}>
            <FormFields names={['method']} />
            <TaxParameters />
            <FormFields names={['taxPlugin', 'applyTaxes']} />
          </Section>
          <Section title={msg`Exemption`}>
            <FormFields names={['exempt', 'exemptionReason', 'exemptionCertificate', 'exemptionValidTo']} />
          </Section>
        </WithPreview>
      </Section>
    </PanelScope>
  )
}
