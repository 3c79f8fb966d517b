// A record of resellers.

import { EditPage as Page } from '../pages/EditPage'
import { RESELLER_KINDS } from './kinds'

export default function EditPage() {
  return <Page kinds={RESELLER_KINDS} />
}
