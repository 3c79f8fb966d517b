// A list of administrators.

import { ListPage as Page } from '../pages/ListPage'
import { ADMIN_KINDS } from './kinds'

export default function ListPage() {
  return <Page kinds={ADMIN_KINDS} />
}
