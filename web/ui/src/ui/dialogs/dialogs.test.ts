import { describe, expect, it } from 'vitest'

const SOURCES = import.meta.glob<string>('../../**/*.tsx', { eager: true, query: '?raw', import: 'default' })
const FIELD =
  /<(TextInput|PasswordInput|Textarea|Select|MultiSelect|NativeSelect|ReferencePicker|Radio|SegmentedControl)\b/

const dialogs = Object.entries(SOURCES).filter(([, text]) => /<(Modal|Dialog|ActionDialog)\b/.test(text))

describe('every dialog with a field', () => {
  it('is there', () => {
    expect(dialogs.length).toBeGreaterThan(10)
  })

  it.each(dialogs.filter(([, text]) => FIELD.test(text)))('%s takes Enter', (_, text) => {
    // A dialog of an action has both, as its own file shows.
    if (!/<(ActionDialog|ConfirmDialog)\b/.test(text)) {
      expect(text).toContain('<DialogForm')
      expect(text).toContain('<SubmitButton')
    }
  })
})

describe('the dialog of an action', () => {
  it('takes Enter', () => {
    const text = SOURCES['./Dialog.tsx']
    expect(text).toMatch(/<DialogForm .*<SubmitButton .*<\/DialogForm>/s)
  })
})

describe('every button that Enter presses', () => {
  it.each(Object.entries(SOURCES))('%s', (file, text) => {
    const own = ['./DialogForm.tsx', '../../session/SignInForm.tsx']
    if (!own.includes(file)) expect(text).not.toMatch(/type="submit"/)
  })
})
