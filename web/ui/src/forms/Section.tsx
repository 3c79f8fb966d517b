// A part of a form under a heading of its own. Where all of it has no effect, that is said once, and nothing in it can
// be changed.

import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Stack, Title } from '@mantine/core'
import { createContext, type ReactNode, useContext, useId, useMemo } from 'react'
import { Folded } from './facts/Folded'
import { type Relevance, ScopeContext, useEntered, useScope } from './scope'
import type { FormValues } from './values'

/** The level of the next heading: one below the heading that this stands under. */
export const HeadingLevel = createContext<2 | 3 | 4>(2)

interface SectionProps {
  title?: MessageDescriptor
  /** Why nothing here has an effect, judged by the values of the form; null where it has. */
  unless?: (values: FormValues) => MessageDescriptor | null
  children: ReactNode
}

const ALWAYS = () => null
const NO_REASONS: Relevance = {}

export function Section({ title, unless, children }: SectionProps) {
  const { i18n } = useLingui()
  const id = useId()
  const level = useContext(HeadingLevel)
  const outer = useScope()
  const reason = useEntered(unless ?? ALWAYS)
  // Where nothing has an effect, a field needs no reason of its own.
  const scope = useMemo(
    () => (reason ? { ...outer, readOnly: true, relevance: outer.asFacts ? outer.relevance : NO_REASONS } : outer),
    [outer, reason],
  )
  return (
    <Stack component="section" gap={outer.asFacts ? 'xs' : 'sm'} aria-labelledby={title && id}>
      {title && (
        <Title order={level} size="h5" id={id} className="app-section-title">
          {i18n._(title)}
        </Title>
      )}
      {reason && (
        <Alert role="note" variant="light" color="gray" p="xs">
          {i18n._(reason)}
        </Alert>
      )}
      <HeadingLevel value={title ? (level === 2 ? 3 : 4) : level}>
        <ScopeContext value={scope}>
          {reason && outer.asFacts ? (
            <Folded title={<Trans>Settings without effect</Trans>}>{children}</Folded>
          ) : (
            children
          )}
        </ScopeContext>
      </HeadingLevel>
    </Stack>
  )
}
