// The pages of customer classes, as the navigation lists them. Their addresses are the app's own.

import { msg } from '@lingui/core/macro'
import { IconProduct } from '../ui/icons'
import type { FolderPages } from '../ui/pages'

export const CLASS_PAGES: FolderPages = {
  pages: {},
  destinations: [{ label: msg`Customer classes`, icon: IconProduct, link: { to: '/classes' } }],
}
