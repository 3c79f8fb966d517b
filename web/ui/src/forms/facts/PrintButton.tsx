// The way to paper, beside the title of what is read.

import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPrint } from '../../ui/icons'

export function PrintButton() {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPrint size={16} />}
      className="app-no-print"
      onClick={() => window.print()}
    >
      <Trans>Print</Trans>
    </Button>
  )
}
