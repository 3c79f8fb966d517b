// A list of short entries, each drawn as a pill. What is typed is an entry of the value at once, so that nothing that
// saves or asks about changes misses it; it becomes a pill with Enter, with a mark between entries, or once it is left.

import { useLingui } from '@lingui/react/macro'
import { Pill, PillsInput } from '@mantine/core'
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import type { FieldMetadata } from '../../api/metadata'
import { isSame } from '../values'
import { dividerOf, entriesIn } from './entries'

interface ListInputProps {
  field: FieldMetadata
  value: readonly string[]
  onChange: (value: string[]) => void
  onBlur?: () => void
  label?: ReactNode
  'aria-label'?: string
  'data-path'?: string
  description?: ReactNode
  error?: ReactNode
  disabled?: boolean
}

/** Pills, and the text behind them. */
interface Typed {
  pills: readonly string[]
  text: string
}

export function ListInput(props: ListInputProps) {
  const { field, value, onChange, onBlur, 'aria-label': name, 'data-path': path, disabled, ...shared } = props
  const { t } = useLingui()
  const divider = dividerOf(field)
  const listed = ({ pills, text }: Typed) => [...pills, ...entriesIn(text, divider, pills)]
  const [typed, setTyped] = useState<Typed>({ pills: value, text: '' })
  // Another value than what was entered here: it was discarded, say, or merged with what somebody else saved.
  const { pills, text } = isSame(listed(typed), [...value]) ? typed : { pills: value, text: '' }
  const enter = (next: Typed) => {
    setTyped(next)
    const entries = listed(next)
    if (!isSame(entries, [...value])) onChange(entries)
  }
  const close = (whole = text) => enter({ pills: listed({ pills, text: whole }), text: '' })
  const type = (next: string) => {
    // All that a mark stands behind is entered; the rest is still being typed.
    const rest = next.split(divider).at(-1) ?? ''
    if (rest === next) enter({ pills, text: next })
    else enter({ pills: listed({ pills, text: next.slice(0, next.length - rest.length) }), text: rest })
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget
    const pasted = event.clipboardData.getData('text/plain')
    const whole = text.slice(0, selectionStart ?? text.length) + pasted + text.slice(selectionEnd ?? text.length)
    if (whole.trim().split(divider).length === 1) return
    // A box of one line would join the lines.
    event.preventDefault()
    close(whole)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault()
      close()
    }
    if (event.key === 'Backspace' && text === '') enter({ pills: pills.slice(0, -1), text })
  }
  return (
    // None is an answer, too.
    <PillsInput {...shared} required={false} disabled={disabled}>
      <Pill.Group disabled={disabled}>
        {pills.map((pill) => (
          <Pill
            key={pill}
            withRemoveButton
            disabled={disabled}
            onRemove={() => enter({ pills: pills.filter((other) => other !== pill), text })}
          >
            {pill}
          </Pill>
        ))}
        <PillsInput.Field
          aria-label={name}
          data-path={path}
          disabled={disabled}
          autoComplete="off"
          placeholder={pills.length > 0 ? undefined : t`Add with Enter`}
          value={text}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={press}
          onPaste={paste}
          onBlur={() => {
            close()
            onBlur?.()
          }}
        />
      </Pill.Group>
    </PillsInput>
  )
}
