// The pages of approvals, for administrators: what is planned and waits, with the requests in it, and the policy.

import { msg } from '@lingui/core/macro'
import { PLANNED_PAGES } from '../planned/pages'
import { IconApproval } from '../ui/icons'
import { withSchemaWords } from '../ui/language/language'
import type { FolderPages } from '../ui/pages'

/** Other names that administrators search by; the portal's list has none of them. */
const SEARCH_WORDS = [
  ...['approvals', 'approve', 'requests', 'four eyes', 'second administrator', 'review', 'scheduled changes'],
  ...['Freigaben', 'freigeben', 'genehmigen', 'Anträge', 'Vier-Augen', 'Vier-Augen-Prinzip', 'geplante Änderungen'],
]

export const WAITING_PAGES: FolderPages = {
  pages: { '/planned': withSchemaWords(() => import('./WaitingPage')) },
  destinations: PLANNED_PAGES.destinations.map((destination) => ({ ...destination, words: SEARCH_WORDS })),
}

export const POLICY_PAGES: FolderPages = {
  pages: { '/policy': withSchemaWords(() => import('./PolicyPage')) },
  destinations: [
    {
      label: msg`Approval policy`,
      icon: IconApproval,
      words: [
        ...['four eyes', 'second administrator', 'approval settings', 'two-man rule', 'dual control'],
        ...['Freigaberegeln', 'Vier-Augen-Prinzip', 'Freigabe einstellen', 'Genehmigung', 'zweite Person'],
      ],
      link: { to: '/policy' },
    },
  ],
}
