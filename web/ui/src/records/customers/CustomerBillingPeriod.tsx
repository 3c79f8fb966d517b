// The billing period of a customer: a new one begins with that of its class, and it is the customer's own then.

import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Field } from '../../forms/Field'
import { useEntered, useScope } from '../../forms/scope'
import type { RecordRow } from '../kind'
import { useChosenClass } from './useChosenClass'

const NAME = 'billingPeriod'

export function CustomerBillingPeriod({ record }: { record: RecordRow | null }) {
  const { t } = useLingui()
  const { form } = useScope()
  const chosen = useChosenClass()
  const isNoneChosen = useEntered(({ customerClass }) => !customerClass)
  const proposed = record === null ? chosen?.finances.statistics.billingPeriod : undefined
  /** The period that was set last, and its class. */
  const taken = useRef<{ id: string; proposed: string } | undefined>(undefined)
  useEffect(() => {
    // Without a class, as after what was entered was discarded, the next one that is chosen sets it.
    if (isNoneChosen) taken.current = undefined
    if (!proposed || !chosen) return
    // A choice made by hand for this class stays. Another class sets it again, and so does this one where it was read
    // again and has another period by now.
    const before = taken.current
    if (before?.id === chosen.id && (before.proposed === proposed || before.proposed !== form.value([NAME]))) return
    taken.current = { id: chosen.id, proposed }
    form.set([NAME], proposed)
  }, [form, isNoneChosen, proposed, chosen])
  const note = proposed && chosen ? t`Taken from the class ${chosen.name}; another one can be chosen.` : undefined
  return <Field name={NAME} note={note} />
}
