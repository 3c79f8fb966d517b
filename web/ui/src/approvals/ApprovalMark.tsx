// Who approved a version or a planned change, or that it went without the approval that it needed.

import { Trans } from '@lingui/react/macro'
import { Badge, Text } from '@mantine/core'

interface Marked {
  approvedBy?: string | null
  withoutApproval?: boolean
}

export default function ApprovalMark({ of }: { of: object }) {
  const { approvedBy, withoutApproval } = of as Marked
  if (withoutApproval) {
    return (
      <Badge size="sm" color="orange" variant="light">
        <Trans>Without approval</Trans>
      </Badge>
    )
  }
  return approvedBy ? (
    <Text span size="xs" c="dimmed">
      <Trans>approved by {approvedBy}</Trans>
    </Text>
  ) : null
}
