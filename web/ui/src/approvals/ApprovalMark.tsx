// Who approved a version or a planned change, or that it went without the approval that it needed.

import { Trans } from '@lingui/react/macro'
import { Badge, Text } from '@mantine/core'

interface Marked {
  approvedBy?: string | null
  withoutApproval?: boolean
}

export default function ApprovalMark({ of }: { of: object }) {
  // The portal has the catalogue of words too: a name of the administrators' schema has no place in one.
  const { approvedBy: approver, withoutApproval } = of as Marked
  if (withoutApproval) {
    return (
      <Badge size="sm" color="orange" variant="light">
        <Trans>Without approval</Trans>
      </Badge>
    )
  }
  return approver ? (
    <Text span size="xs" c="dimmed">
      <Trans>approved by {approver}</Trans>
    </Text>
  ) : null
}
