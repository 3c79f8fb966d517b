// Access to a class in the administrators' list: why it is read-only, in the language of the app.

import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { sentenceOf } from '../../forms/problems/errorWords'

export default function AccessReason({ viewerAccess: { reason } }: { viewerAccess: { reason: string | null } }) {
  // Told again in another language.
  useLingui()
  return reason ? (sentenceOf(reason) ?? reason) : <Trans>Editable</Trans>
}
