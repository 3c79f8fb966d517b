// A list of resellers.

import { ListPage as Page } from '../pages/ListPage'
import { RESELLER_KINDS } from './kinds'

export default function ListPage() {
  return <Page kinds={RESELLER_KINDS} />
}
