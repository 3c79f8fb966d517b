// The pages of resellers, folder by folder, in the order of the navigation.

import { CLASS_PAGES } from '../classes/pages'
import { PLANNED_PAGES } from '../planned/pages'
import { RECORD_PAGES } from '../records/pages.reseller'
import type { FolderPages } from '../ui/pages'

export const RESELLER_PAGES: readonly FolderPages[] = [CLASS_PAGES, PLANNED_PAGES, RECORD_PAGES]
