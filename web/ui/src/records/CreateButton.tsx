// The way to a new record.

import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { NEW } from '../links/address'
import type { RecordKind } from './kind'

export function CreateButton({ kind }: { kind: RecordKind }) {
  const { i18n } = useLingui()
  return (
    <Button
      style={{ flexShrink: 0 }}
      renderRoot={(props) => <Link to="/records/$kind/$id" params={{ kind: kind.kind, id: NEW }} {...props} />}
    >
      {i18n._(kind.create)}
    </Button>
  )
}
