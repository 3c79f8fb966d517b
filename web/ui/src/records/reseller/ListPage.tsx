// A list of resellers.

import { CustomerDocumentsContext } from '../customers/documents'
import { ListPage as Page } from '../pages/ListPage'
import { CUSTOMER_DOCUMENTS, RESELLER_KINDS } from './kinds'

export default function ListPage() {
  return (
    <CustomerDocumentsContext value={CUSTOMER_DOCUMENTS}>
      <Page kinds={RESELLER_KINDS} />
    </CustomerDocumentsContext>
  )
}
