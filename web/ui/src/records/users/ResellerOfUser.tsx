// Reseller that a user acts for: it goes when another role is selected, since the field can't be emptied then.

import { useEffect } from 'react'
import { Field } from '../../forms/Field'
import { useEntered, useScope } from '../../forms/scope'

const NAME = 'reseller'
const PATH = [NAME]

export function ResellerOfUser() {
  const { form } = useScope()
  const role = useEntered((values) => values.role)
  useEffect(() => {
    if (role && role !== 'RESELLER' && form.value(PATH)) form.set(PATH, null)
  }, [form, role])
  return <Field name={NAME} />
}
