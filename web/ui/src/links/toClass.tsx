// A way to a page of a class, as the root of a button or an anchor.

import { Link, type LinkProps } from '@tanstack/react-router'
import { FIRST_PANEL } from './address'

export function toClass(classId: string, panel: string = FIRST_PANEL, search: LinkProps['search'] = {}) {
  return (props: object) => (
    <Link to="/classes/$classId/$panel" params={{ classId, panel }} search={search} {...props} />
  )
}
