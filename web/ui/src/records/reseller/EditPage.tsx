// A record of resellers.

import { CustomerDocumentsContext } from '../customers/documents'
import { EditPage as Page } from '../pages/EditPage'
import { CUSTOMER_DOCUMENTS, RESELLER_KINDS } from './kinds'

export default function EditPage() {
  return (
    <CustomerDocumentsContext value={CUSTOMER_DOCUMENTS}>
      <Page kinds={RESELLER_KINDS} />
    </CustomerDocumentsContext>
  )
}
