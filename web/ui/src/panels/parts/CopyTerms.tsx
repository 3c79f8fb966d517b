// Takes the payment terms and the collection of the regular invoices over into those of out-of-turn invoices.

import { Trans } from '@lingui/react/macro'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { partOf } from '../../changes/part'
import { useEntered, useScope } from '../../forms/scope'
import { type FormValues, isSame, valuesOf } from '../../forms/values'
import type { ClassFacts } from '../facts'
import { TERMS } from './term_fields'

/**
 * The terms of regular invoices as out-of-turn invoices can have them. These count in days, so a time until the due
 * date that counts billing periods stays what it is.
 */
function copiedTerms(regular: FormValues, own: readonly string[]): FormValues {
  const inDays = regular.netUnit === undefined || regular.netUnit === 'DAYS' || regular.invoiceDueRule !== 'NET'
  const copied = TERMS.filter((name) => own.includes(name) && name in regular && (inDays || name !== 'netValue'))
  return Object.fromEntries(copied.map((name) => [name, regular[name] ?? null]))
}

export function CopyTerms({ facts }: { facts: ClassFacts }) {
  const { form, fields, readOnly } = useScope()
  const [copied, setCopied] = useState<FormValues>({})
  /** Something that was copied is entered and not saved. */
  const isUnsaved = useEntered((values) =>
    Object.entries(copied).some(([name, value]) => isSame(values[name], value) && !isSame(form.before([name]), value)),
  )
  const copy = () => {
    const read = partOf<Record<string, unknown>>(facts.customerClass, ['finances', 'regularInvoices'])
    const regular = facts.entered('RegularInvoices') ?? { ...valuesOf(fields, read), netUnit: String(read?.netUnit) }
    const terms = copiedTerms(
      regular,
      fields.map(({ name }) => name),
    )
    form.assign(terms)
    setCopied(terms)
  }
  return (
    <Group gap="sm">
      <Button variant="default" onClick={copy} disabled={readOnly}>
        <Trans>Copy the terms of regular invoices</Trans>
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {isUnsaved && <Trans>Copied, not saved yet.</Trans>}
      </Text>
    </Group>
  )
}
