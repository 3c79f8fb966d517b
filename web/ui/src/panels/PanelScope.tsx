// The form of a panel, for its fields: what the panel itself and its role say of them, together.

import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { Stack } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { formPath, partOf } from '../changes/part'
import { ClassCurrency } from '../forms/ClassCurrency'
import { FormScope } from '../forms/FormFields'
import { presentChoices } from '../forms/inputs/present'
import type { ReferenceSource } from '../forms/inputs/references'
import type { Relevance } from '../forms/scope'
import type { PanelBodyProps } from './panel'

/** Where the choices of a reference come from. */
export interface PanelReference extends Pick<ReferenceSource, 'type' | 'document' | 'where'> {
  /** Whether the choices don't depend on who manages the class. */
  isForAll?: true
}

interface PanelScopeProps extends PanelBodyProps {
  relevance?: Relevance
  references?: Readonly<Record<string, PanelReference>>
  children: ReactNode
}

function useReferences({ panel, facts, references }: PanelScopeProps): Record<string, ReferenceSource> {
  const { i18n } = useLingui()
  return useMemo(() => {
    const present = presentChoices(partOf(facts.customerClass, formPath(panel)))
    const unset: Readonly<Record<string, MessageDescriptor>> = panel.unset ?? {}
    const names = new Set([...Object.keys(references ?? {}), ...Object.keys(unset)])
    const sources = [...names].map((name): [string, ReferenceSource] => {
      const { isForAll, ...reference } = references?.[name] ?? {}
      const word = unset[name]
      return [
        name,
        {
          ...reference,
          where: { ...reference.where, ...(isForAll ? undefined : panel.choices?.(facts)) },
          present: present[name],
          unset: word && i18n._(word),
        },
      ]
    })
    return Object.fromEntries(sources)
  }, [panel, facts, references, i18n])
}

export function PanelScope(props: PanelScopeProps) {
  const { panel, form, facts, readOnly, relevance, children } = props
  const references = useReferences(props)
  const all = useMemo(() => ({ ...relevance, ...panel.relevance }), [relevance, panel.relevance])
  return (
    <FormScope form={form} asFacts={readOnly} existing relevance={all} references={references}>
      <ClassCurrency value={facts.currency?.name}>
        <Stack className="app-pictured" gap="xs">
          {children}
        </Stack>
      </ClassCurrency>
    </FormScope>
  )
}
