// Has the document of versions that tells who approved each.

import { AdminClassVersionsDocument } from '../api/admin/versions/graphql'
import type { Approvals } from '../changes/approval'

type Versions = Parameters<Extract<Approvals['Versions'], (props: never) => unknown>>[0]

export default function ApprovedVersions({ children }: Versions) {
  return children(AdminClassVersionsDocument)
}
