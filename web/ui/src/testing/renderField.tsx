// A field by itself in a locale, with the value that it makes of what is typed.

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import { type ReactNode, useState } from 'react'

type Draw = (value: string, onChange: (value: string) => void) => ReactNode

function ControlledField({ initial, held, draw }: { initial: string; held: { value: string }; draw: Draw }) {
  const [value, setValue] = useState(initial)
  return draw(value, (next) => {
    held.value = next
    setValue(next)
  })
}

/** Shows a field that begins with a value; returns its input, found by the label, and the value that it holds. */
export function renderField(locale: string, initial: string, label: string, draw: Draw) {
  i18n.loadAndActivate({ locale, messages: {} })
  const held = { value: initial }
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <ControlledField initial={initial} held={held} draw={draw} />
      </MantineProvider>
    </I18nProvider>,
  )
  return { box: screen.getByLabelText<HTMLInputElement>(label), held }
}
