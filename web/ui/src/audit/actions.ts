// What was done, in a word.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AuditAction } from '../api/reseller/graphql'

export const ACTION_WORDS: Record<AuditAction, MessageDescriptor> = {
  CREATE: msg`Created`,
  UPDATE: msg`Changed`,
  CLONE: msg`Copied`,
  SHARE: msg`Shared`,
  UNSHARE: msg`Sharing ended`,
  DELETE: msg`Deleted`,
  READ: msg`Read`,
  ERASE: msg`Erased`,
}
