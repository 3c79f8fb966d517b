// The page of the audit log, for administrators.

import { msg } from '@lingui/core/macro'
import { IconHistory } from '../ui/icons'
import type { FolderPages } from '../ui/pages'

export const AUDIT_PAGES: FolderPages = {
  pages: { '/audit': () => import('./AuditLogPage') },
  destinations: [{ label: msg`Audit log`, icon: IconHistory, place: { to: '/audit' } }],
}
