// A record of administrators.

import { EditPage as Page } from '../pages/EditPage'
import { ADMIN_KINDS } from './kinds'

export default function EditPage() {
  return <Page kinds={ADMIN_KINDS} />
}
