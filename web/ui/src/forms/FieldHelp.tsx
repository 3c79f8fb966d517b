// Line under a field's label: its help, then its range and default from the SDL, and why it has no effect now.

import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import type { FieldMetadata } from '../api/metadata'
import { useFormats } from '../ui/language/formats'

/** The words of a default: a value's label where it is a choice's. */
function useInitial({ kind, initial, choices }: FieldMetadata): string | undefined {
  const { i18n, t } = useLingui()
  const { decimal } = useFormats()
  if (initial === undefined || initial === '') return undefined
  if (kind === 'boolean') return initial === 'true' ? t`on` : t`off`
  const label = choices?.find(({ value }) => value === initial)?.label
  return label ? i18n._(label) : decimal(initial)
}

/** A bound of so many digits is what a column can hold, and nothing that anybody has to know. */
const DIGITS_OF_A_COLUMN = 10

function Range({ minimum: lower, maximum: upper }: FieldMetadata) {
  const { decimal } = useFormats()
  const [minimum, maximum] = [lower, upper].map((bound) =>
    bound && bound.length < DIGITS_OF_A_COLUMN ? decimal(bound) : undefined,
  )
  if (minimum !== undefined && maximum !== undefined) {
    return (
      <Trans>
        {minimum} to {maximum}.
      </Trans>
    )
  }
  if (minimum !== undefined) return <Trans>At least {minimum}.</Trans>
  return maximum === undefined ? null : <Trans>At most {maximum}.</Trans>
}

export function FieldHelp({ field, reason }: { field: FieldMetadata; reason: MessageDescriptor | null }) {
  const { i18n } = useLingui()
  const initial = useInitial(field)
  return (
    <>
      <span className="app-help">
        {field.help && i18n._(field.help)} <Range {...field} />{' '}
        {initial !== undefined && <Trans>Default: {initial}.</Trans>}
      </span>
      {reason && (
        <Text span display="block" size="xs" fw={600} c="var(--mantine-color-text)">
          {i18n._(reason)}
        </Text>
      )}
    </>
  )
}
