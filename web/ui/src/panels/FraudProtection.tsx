// Fraud protection: the profile that the customers' calls are held against. A class without a currency can't have one.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Text } from '@mantine/core'
import { useMemo } from 'react'
import { FraudTrafficProfileChoicesDocument } from '../api/reseller/graphql'
import { partOf } from '../changes/part'
import { FormFields } from '../forms/FormFields'
import { Section } from '../forms/Section'
import type { Relevance } from '../forms/scope'
import { FraudDay } from '../previews/FraudDay'
import { WithPreview } from '../previews/WithPreview'
import { type PanelReference, PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'

const UNAVAILABLE = msg`Unavailable: the currency of the class is not set.`

const NO_CURRENCY: Relevance = { fraudTrafficProfile: () => UNAVAILABLE }

export default function FraudProtection(props: PanelBodyProps) {
  const { t } = useLingui()
  const { customerClass, currency } = props.facts
  const unavailable = partOf<string>(customerClass, ['fraudProtection', 'unavailableReason'])
  const references = useMemo<Record<string, PanelReference>>(
    () => ({
      fraudTrafficProfile: {
        type: 'FraudTrafficProfile',
        document: FraudTrafficProfileChoicesDocument,
        // A draft protects nobody.
        where: { currency: { eq: currency?.id }, status: { eq: 'ACTIVE' } },
      },
    }),
    [currency],
  )
  return (
    <PanelScope {...props} relevance={unavailable ? NO_CURRENCY : undefined} references={references}>
      {unavailable && (
        <Alert role="note" color="yellow" variant="light" title={t`Fraud protection is unavailable`}>
          <Text size="sm">
            <Trans>
              A fraud traffic profile watches the customers’ daily expenses in one currency, and the currency of this
              class is not set. It is chosen when a class is created and can’t be changed: create another class with a
              currency, and assign these customers to it.
            </Trans>
          </Text>
        </Alert>
      )}
      <WithPreview isBelow isSingle preview={<FraudDay />}>
        <Section>
          <FormFields />
        </Section>
      </WithPreview>
    </PanelScope>
  )
}
