// A record of administrators.

import { CustomerDocumentsContext } from '../customers/documents'
import { EditPage as Page } from '../pages/EditPage'
import { ADMIN_KINDS, CUSTOMER_DOCUMENTS } from './kinds'

export default function EditPage() {
  return (
    <CustomerDocumentsContext value={CUSTOMER_DOCUMENTS}>
      <Page kinds={ADMIN_KINDS} />
    </CustomerDocumentsContext>
  )
}
