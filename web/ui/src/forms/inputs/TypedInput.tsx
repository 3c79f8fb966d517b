// A field in which a day or a moment is typed: it shows how, and says below what was understood.

import { Text, TextInput, type TextInputProps } from '@mantine/core'
import type { useTyped } from './useTyped'

interface TypedInputProps extends TextInputProps {
  typed: ReturnType<typeof useTyped>
  /** A value as its reader writes it. */
  sample: string
  /** What is said where the text is none. */
  wrong: string
  /** What was understood, in full. */
  told: string | null
}

export function TypedInput({ typed: { text, isWrong, type }, sample, wrong, told, error, ...shared }: TypedInputProps) {
  return (
    <div>
      <TextInput
        {...shared}
        autoComplete="off"
        // What can't be typed isn't shown how: it would read as a value.
        placeholder={shared.placeholder ?? (shared.disabled ? undefined : sample)}
        value={text}
        error={isWrong ? wrong : error}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <Text size="xs" c="dimmed" role="status" className="app-number-hint">
        {told}
      </Text>
    </div>
  )
}
