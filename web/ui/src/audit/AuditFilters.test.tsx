// @vitest-environment jsdom
// Filters that are typed: the log is searched once typing pauses, and going back leads to what was searched before.

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TYPING_PAUSE_MS } from '../ui/debounced'
import { AuditFilters } from './AuditFilters'
import type { AuditSearch } from './search'

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'de', messages: {} })
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  i18n.loadAndActivate({ locale: 'en', messages: {} })
})

/** The filters, and the searches that one can go back to. */
function Log({ steps }: { steps: AuditSearch[] }) {
  const [search, setSearch] = useState<AuditSearch>({})
  const onSearch = (next: AuditSearch, options?: { replace: boolean }) => {
    if (options?.replace) steps.pop()
    steps.push(next)
    setSearch(next)
  }
  const goBack = () => {
    steps.pop()
    setSearch(steps.at(-1) ?? {})
  }
  return (
    <>
      <button type="button" onClick={goBack}>
        Back
      </button>
      <AuditFilters search={search} onSearch={onSearch} />
    </>
  )
}

function show() {
  const steps: AuditSearch[] = [{}]
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <Log steps={steps} />
      </MantineProvider>
    </I18nProvider>,
  )
  const pause = () => act(() => void vi.advanceTimersByTime(TYPING_PAUSE_MS))
  /** Types texts one after the other, with a pause after each where somebody is slow. */
  const type = (label: string, texts: readonly string[], isSlow: boolean) => {
    fireEvent.focus(screen.getByLabelText(label))
    typeOn(label, texts, isSlow)
  }
  /** Types where the focus is already. */
  const typeOn = (label: string, texts: readonly string[], isSlow: boolean) => {
    const box = screen.getByLabelText(label)
    for (const value of texts) {
      fireEvent.change(box, { target: { value } })
      if (isSlow) pause()
    }
    pause()
  }
  return { steps, type, typeOn }
}

const DAY = ['1.12.2', '1.12.20', '1.12.202', '1.12.2027']

test.each([true, false])('a day that is typed is one step, whatever it was on the way (slowly: %s)', (isSlow) => {
  const { steps, type } = show()
  type('From', DAY, isSlow)
  expect(steps).toEqual([{}, { from: '2027-12-01' }])
  type('To', ['31.12.2027'], isSlow)
  expect(steps).toEqual([{}, { from: '2027-12-01' }, { from: '2027-12-01', to: '2027-12-31' }])
  expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('1.12.2027')
})

test('who comes back to a filter makes another step', () => {
  const { steps, type } = show()
  type('User', ['an', 'anna'], true)
  type('User', ['beate'], true)
  expect(steps).toEqual([{}, { user: 'anna' }, { user: 'beate' }])
})

test('who goes back and types on keeps the search that was gone back to', () => {
  const { steps, type, typeOn } = show()
  type('User', ['otto'], true)
  type('User', ['an', 'anna'], true)
  fireEvent.click(screen.getByText('Back'))
  expect(screen.getByLabelText<HTMLInputElement>('User').value).toBe('otto')
  typeOn('User', ['be', 'beate'], true)
  expect(steps).toEqual([{}, { user: 'otto' }, { user: 'beate' }])
})
