// A request for approval that is opened with its values: read, handed to the editor, and named while it is amended.

import { Trans } from '@lingui/react/macro'
import { useQuery } from 'urql'
import { ApprovalRequestToChangeDocument } from '../api/admin/approvals/graphql'
import { AmendNotice } from '../changes/amend/AmendNotice'
import type { AmendProps } from '../changes/amend/amended'
import { useBegin } from '../changes/amend/useBegin'
import { failureOf } from '../ui/failure'
import { useFormats } from '../ui/language/formats'
import { ErrorState } from '../ui/states'
import { amendedOf, isOpenRequest, type Request } from './request'

export default function AmendRequest({ id, onAmend, onStop }: AmendProps) {
  const { moment } = useFormats()
  const [{ data, error, stale }, reload] = useQuery({
    query: ApprovalRequestToChangeDocument,
    variables: { id },
    requestPolicy: 'network-only',
  })
  const request = data?.node && 'askedAt' in data.node ? (data.node as Request) : null
  const amended = request?.isOwn && isOpenRequest(request) ? amendedOf(request) : null
  useBegin(stale ? null : amended, onAmend)
  if (error && !data) {
    return <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  }
  if (!data || stale) return null
  if (!request || !amended) {
    return (
      <AmendNotice onStop={onStop}>
        <Trans>This request can’t be changed: it was decided, or somebody else asked for it.</Trans>
      </AmendNotice>
    )
  }
  const last = request.decisions.at(-1)
  return (
    <AmendNotice
      onStop={onStop}
      consequence={<Trans>Asking again replaces the request; until then it stays as it was.</Trans>}
    >
      {request.state === 'CHANGES_REQUESTED' && last ? (
        <Trans>
          You are changing your request. Sent back by {last.userName}: “{last.comment}”
        </Trans>
      ) : (
        <Trans>You are changing your request of {moment(request.askedAt)}.</Trans>
      )}
    </AmendNotice>
  )
}
