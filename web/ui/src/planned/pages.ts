// The page of what is planned and waits, for whoever plans changes of classes.

import { msg } from '@lingui/core/macro'
import { IconPlanned } from '../ui/icons'
import { withSchemaWords } from '../ui/language/language'
import type { FolderPages } from '../ui/pages'

export const PLANNED_PAGES: FolderPages = {
  pages: { '/planned': withSchemaWords(() => import('./PlannedPage')) },
  destinations: [{ label: msg`Planned and waiting`, icon: IconPlanned, link: { to: '/planned' } }],
}
