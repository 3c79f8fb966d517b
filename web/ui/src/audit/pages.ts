// The page of the audit log, for administrators.

import { msg } from '@lingui/core/macro'
import { IconHistory } from '../ui/icons'
import { withSchemaWords } from '../ui/language/language'
import type { FolderPages } from '../ui/pages'

export const AUDIT_PAGES: FolderPages = {
  pages: { '/audit': withSchemaWords(() => import('./AuditLogPage')) },
  destinations: [{ label: msg`Audit log`, icon: IconHistory, link: { to: '/audit' } }],
}
