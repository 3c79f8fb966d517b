// The pages of administrators, folder by folder, in the order of the navigation.

import { POLICY_PAGES, WAITING_PAGES } from '../approvals/pages'
import { AUDIT_PAGES } from '../audit/pages'
import { CLASS_PAGES } from '../classes/pages'
import { RECORD_PAGES } from '../records/pages.admin'
import type { FolderPages } from '../ui/pages'

export const ADMIN_PAGES: readonly FolderPages[] = [CLASS_PAGES, WAITING_PAGES, RECORD_PAGES, POLICY_PAGES, AUDIT_PAGES]
