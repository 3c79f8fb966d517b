// Measured services: which resources of the customers are measured, and what is charged for them.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { useMemo } from 'react'
import { MeasuredParameterChoicesDocument, ServiceChoicesDocument } from '../api/reseller/graphql'
import { Field } from '../forms/Field'
import { Rows } from '../forms/rows/Rows'
import type { Relevance } from '../forms/scope'
import { type PanelReference, PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'

const NOT_CHARGED = msg`Nothing is charged: statistics only.`
const NO_CURRENCY = msg`The currency of the class is not set, so nothing can be charged.`

const REFERENCES: Record<string, PanelReference> = {
  measuredParameter: { type: 'MeasuredParameter', document: MeasuredParameterChoicesDocument, isForAll: true },
  service: { type: 'Service', document: ServiceChoicesDocument, isForAll: true },
}

const CHARGE: Relevance = Object.fromEntries(
  ['pricePerItem', 'itemsFreeOfCharge', 'service', 'rateCode'].map((name) => [
    name,
    ({ chargeBasedOn }) => (chargeBasedOn === 'NONE' ? NOT_CHARGED : null),
  ]),
)

export default function MeasuredServices(props: PanelBodyProps) {
  const hasCurrency = props.facts.currency !== null
  const relevance = useMemo<Relevance>(
    () => ({
      ...CHARGE,
      chargeBasedOn: ({ chargeBasedOn }) => (hasCurrency || chargeBasedOn !== 'NONE' ? null : NO_CURRENCY),
    }),
    [hasCurrency],
  )
  return (
    <PanelScope {...props} references={REFERENCES}>
      {!hasCurrency && (
        <Alert role="note" variant="light" color="gray">
          <Trans>The currency of the class is not set: resources are measured, and nothing can be charged.</Trans>
        </Alert>
      )}
      <Rows
        name="measuredServices"
        add={msg`Add a metric`}
        empty={msg`Nothing is measured yet. Add a metric to get started.`}
        row={msg`Metric`}
        relevance={relevance}
      >
        {() => (
          <div className="app-row-fields">
            {['measuredParameter', 'chargeBasedOn', 'pricePerItem', 'itemsFreeOfCharge', 'service', 'rateCode'].map(
              (name) => (
                <Field key={name} name={name} />
              ),
            )}
          </div>
        )}
      </Rows>
    </PanelScope>
  )
}
