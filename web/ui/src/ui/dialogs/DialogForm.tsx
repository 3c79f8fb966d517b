// The form of a dialog: Enter does what its button does, and is never lost. What is asked for while something is still
// loading is done once it is there, unless that has to be looked at first; a held key confirms nothing.

import { Button, type ButtonProps } from '@mantine/core'
import { createContext, type KeyboardEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react'

/** Whether something was asked for that waits, and whether everything is there. */
const Waiting = createContext({ isWaiting: false, isReady: true })

export interface DialogFormProps {
  /** Everything is there that the action relies on. */
  ready?: boolean
  /** Whether new content has to be seen before the action: an earlier request is repeated. */
  mustBeSeen?: boolean
  onSubmit: () => void
  children: ReactNode
}

export function DialogForm({ ready = true, mustBeSeen = false, onSubmit, children }: DialogFormProps) {
  const [isWaiting, setWaiting] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const submit = useRef(onSubmit)
  submit.current = onSubmit
  useEffect(() => {
    if (!ready) return
    focusBegin(form.current)
    if (!isWaiting) return
    setWaiting(false)
    if (!mustBeSeen) submit.current()
  }, [ready, isWaiting, mustBeSeen])
  return (
    <Waiting value={{ isWaiting, isReady: ready }}>
      <form
        ref={form}
        noValidate
        onKeyDown={keepHeldEnter}
        onSubmit={(event) => {
          event.preventDefault()
          const held = heldBy(event.currentTarget)
          if (held) held.focus()
          else if (ready) onSubmit()
          else setWaiting(true)
        }}
      >
        {children}
      </form>
    </Waiting>
  )
}

/** The button that Enter presses too: it is never out of action because something is loading. */
export function SubmitButton({ loading = false, ...props }: Omit<ButtonProps, 'type'> & { children: ReactNode }) {
  const { isWaiting, isReady } = useContext(Waiting)
  // Until there is a field to begin in, one stands here, and not at what closes the dialog.
  return <Button type="submit" loading={loading || isWaiting} data-autofocus={isReady ? undefined : true} {...props} />
}

/** The first field that says of itself that it can't be sent. */
function heldBy({ elements }: HTMLFormElement): HTMLInputElement | undefined {
  return [...elements].find(
    (element): element is HTMLInputElement => element instanceof HTMLInputElement && element.validity.customError,
  )
}

function keepHeldEnter(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.repeat && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault()
}

/** Stand where the dialog begins, when that is drawn only now and nobody stands in another field already. */
export function focusBegin(form: HTMLFormElement | null): void {
  const { activeElement } = document
  const isInField = activeElement instanceof HTMLElement && activeElement.matches('input, textarea, select')
  if (form?.contains(activeElement) && isInField) return
  form?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
}
