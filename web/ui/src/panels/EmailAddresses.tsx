// Notifications, email addresses: whom notifications come from, and where answers go.

import { msg } from '@lingui/core/macro'
import { FormFields } from '../forms/FormFields'
import type { Relevance } from '../forms/scope'
import { PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'

const NO_ADDRESS = msg`A name needs the "From" address that it stands beside.`

const RELEVANCE: Relevance = {
  // A name that is there can be taken away.
  fromName: ({ fromName, fromAddress }) => (fromAddress || fromName ? null : NO_ADDRESS),
}

export default function EmailAddresses(props: PanelBodyProps) {
  return (
    <PanelScope {...props} relevance={RELEVANCE}>
      <FormFields />
    </PanelScope>
  )
}
