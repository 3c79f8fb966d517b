// Right to be forgotten: whether and when the personal data of terminated customers is removed.

import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { FormFields } from '../forms/FormFields'
import { type Relevance, useEntered } from '../forms/scope'
import { PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'

const NOT_REMOVED = msg`Personal data is not removed.`
const AT_ONCE = msg`Personal data is removed immediately.`

const RELEVANCE: Relevance = {
  removalMode: ({ removePersonalData }) => (removePersonalData ? null : NOT_REMOVED),
  storagePeriodMonths: ({ removePersonalData, removalMode }) =>
    !removePersonalData ? NOT_REMOVED : removalMode === 'AFTER_STORAGE_PERIOD' ? null : AT_ONCE,
}

function Warning() {
  const removed = useEntered(({ removePersonalData }) => removePersonalData === true)
  return removed ? (
    <Alert role="note" color="yellow" variant="light">
      <Trans>Removed personal data can’t be restored.</Trans>
    </Alert>
  ) : null
}

export default function RightToBeForgotten(props: PanelBodyProps) {
  return (
    <PanelScope {...props} relevance={RELEVANCE}>
      <FormFields />
      <Warning />
    </PanelScope>
  )
}
