// The pages of administrators, folder by folder, in the order of the navigation.

import { AUDIT_PAGES } from '../audit/pages'
import { CLASS_PAGES } from '../classes/pages'
import { PLANNED_PAGES } from '../planned/pages'
import { RECORD_PAGES } from '../records/pages.admin'
import type { FolderPages } from '../ui/pages'

export const ADMIN_PAGES: readonly FolderPages[] = [CLASS_PAGES, PLANNED_PAGES, RECORD_PAGES, AUDIT_PAGES]
