// A planned change that is opened with its values: read, handed to the editor, and named while it is amended.

import { Trans } from '@lingui/react/macro'
import { useQuery } from 'urql'
import { PlannedChangeToChangeDocument, type PlannedChangeToChangeQuery } from '../api/reseller/planned/graphql'
import { AmendNotice } from '../changes/amend/AmendNotice'
import { type Amended, type AmendProps, inputIn } from '../changes/amend/amended'
import { useBegin } from '../changes/amend/useBegin'
import { failureOf } from '../ui/failure'
import { useFormats } from '../ui/language/formats'
import { ErrorState } from '../ui/states'

/** The planned change as it was read. */
function amendedOf(planned: NonNullable<PlannedChangeToChangeQuery['node']>): Amended {
  const { id, version, input, applyAt, reason } = planned
  return { input: inputIn(input), applyAt, reason, planned: { id, version } }
}

export default function AmendPlanned({ id, onAmend, isChanged, onStop }: AmendProps) {
  const { moment } = useFormats()
  const [{ data, error, stale }, reload] = useQuery({
    query: PlannedChangeToChangeDocument,
    variables: { id },
    requestPolicy: 'network-only',
  })
  const planned = data?.node && 'applyAt' in data.node ? data.node : null
  const isOpen = planned?.state === 'PLANNED'
  useBegin(isOpen && !stale ? amendedOf(planned) : null, onAmend)
  if (error && !data) {
    return <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  }
  if (!data || stale) return null
  if (!planned || !isOpen) {
    return (
      <AmendNotice onStop={onStop}>
        <Trans>This is not planned any more, so it can’t be changed.</Trans>
      </AmendNotice>
    )
  }
  return (
    <AmendNotice
      onStop={onStop}
      consequence={
        isChanged ? (
          <Trans>
            It was changed since you opened it. Save sets what is entered here in its place; to begin with what is
            planned now, leave it as it is and open it again.
          </Trans>
        ) : (
          <Trans>Save shows its date and what it does then; it stays planned as it was until that is done.</Trans>
        )
      }
    >
      <Trans>
        You are changing what {planned.userName} planned for {moment(planned.applyAt)}.
      </Trans>
    </AmendNotice>
  )
}
