// Problems of a form that none of its fields shows, such as that of a value whose field is not there any more: they are
// said above the fields.

import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { Failures } from '../../ui/Failures'
import type { Form } from '../form'

type Unshown = readonly (readonly [key: string, message: string])[]

const NOTHING: Unshown = []

export function UnshownProblems({ form }: { form: Form }) {
  const [told, setTold] = useState(NOTHING)
  const last = useRef(told)
  // Fields tell that they are there before this is asked, so that nothing is said for a moment that they show.
  useEffect(() => {
    const look = () => {
      const now = Object.entries(form.problems()).filter(([key]) => !form.places.has(key))
      if (JSON.stringify(now) === JSON.stringify(last.current)) return
      last.current = now
      setTold(now)
    }
    look()
    const ends = [form.subscribe(look), form.places.subscribe(look)]
    return () => {
      for (const end of ends) end()
    }
  }, [form])
  return told.length > 0 && <Told fields={form.fields} told={told} />
}

function Told({ fields, told }: Pick<Form, 'fields'> & { told: Unshown }) {
  const { t, i18n } = useLingui()
  const messages = told.map(([key, message]) => {
    const field = fields.find(({ name }) => name === key.split('.')[0])
    return field ? `${i18n._(field.label)}: ${message}` : message
  })
  return <Failures title={t`Not saved`} messages={[...new Set(messages)]} />
}
