// Reseller that a user acts for: it goes when another role is selected, since the field can't be emptied then, and comes
// back with the role.

import { useEffect } from 'react'
import { Field } from '../../forms/Field'
import { useEntered, useScope } from '../../forms/scope'

const NAME = 'reseller'
const PATH = [NAME]
/** No field of the form, so that it is neither a change nor sent. */
const ASIDE = 'resellerAside'

export function ResellerOfUser() {
  const { form } = useScope()
  const role = useEntered((values) => values.role)
  useEffect(() => {
    if (!role) return
    const reseller = form.value(PATH)
    const aside = form.value([ASIDE])
    if (role !== 'RESELLER' && reseller) form.assign({ [NAME]: null, [ASIDE]: reseller })
    if (role === 'RESELLER' && aside && !reseller) form.assign({ [NAME]: aside, [ASIDE]: null })
  }, [form, role])
  return <Field name={NAME} />
}
