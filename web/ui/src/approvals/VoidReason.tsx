// Why a request can't be approved any more, and what to do: in its list, and at the class that it is about.

import { Trans } from '@lingui/react/macro'
import { ASSIGNS, type Request } from './request'

type Void = Pick<Request, 'customerClass' | 'baseVersion' | 'write'>

export function VoidReason({ request: { customerClass, baseVersion: requested, write } }: { request: Void }) {
  if (customerClass?.version === requested) {
    return write === ASSIGNS ? (
      <Trans>Customers of it are on other classes by now. Choose again whom to assign.</Trans>
    ) : (
      <Trans>What is planned was changed, applied or cancelled since. Ask again about what is planned now.</Trans>
    )
  }
  return customerClass ? (
    <Trans>
      The class has changed since: the request is about version {requested}, and the class is now at version{' '}
      {customerClass.version}. Ask again about the class as it is.
    </Trans>
  ) : (
    <Trans>What it is about has changed since, or was deleted.</Trans>
  )
}
