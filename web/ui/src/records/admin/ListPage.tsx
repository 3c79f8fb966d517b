// A list of administrators.

import { CustomerDocumentsContext } from '../customers/documents'
import { ListPage as Page } from '../pages/ListPage'
import { ADMIN_KINDS, CUSTOMER_DOCUMENTS } from './kinds'

export default function ListPage() {
  return (
    <CustomerDocumentsContext value={CUSTOMER_DOCUMENTS}>
      <Page kinds={ADMIN_KINDS} />
    </CustomerDocumentsContext>
  )
}
