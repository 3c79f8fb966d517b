// Words of users.

import { msg } from '@lingui/core/macro'
import type { KindWords } from '../kind'
import { CHANGED } from '../kinds/words'
import { DisableUser } from './DisableUser'
import { ResellerOfUser } from './ResellerOfUser'
import { UserTokens } from './UserTokens'

const NOT_OF_RESELLER = msg`Only for the reseller role.`

export const USERS: KindWords = {
  kind: 'users',
  type: 'User',
  title: msg`Users`,
  create: msg`New user`,
  about: msg`Who can sign in, and the tokens with which portals and scripts act on their behalf. Users who leave are disabled and stay in the audit log.`,
  search: 'userName',
  nameOrder: 'USER_NAME',
  columns: [
    { field: 'displayName' },
    { field: 'role' },
    { field: 'reseller' },
    { field: 'disabled' },
    { field: 'masksPersonalData' },
    CHANGED,
  ],
  filters: ['role', 'reseller', 'disabled'],
  relevance: { reseller: ({ role }) => (role === 'RESELLER' ? null : NOT_OF_RESELLER) },
  special: { reseller: ResellerOfUser },
  action: DisableUser,
  part: UserTokens,
}
