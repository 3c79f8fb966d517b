// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { StatisticsInput } from '../api/admin/forms/StatisticsInput'
import type { FormMetadata } from '../api/metadata'
import { FormFields, FormScope } from './FormFields'
import { createForm } from './form'
import { Section } from './Section'
import { reasonsOf } from './scope'
import { initialValues } from './values'

const FIELDS = StatisticsInput.filter(({ name }) => ['closeDelayHours', 'suspendOnInsufficientFunds'].includes(name))
const OFF = { id: 'Statistics are off.' }
const WHY = { id: 'Only when closing with a delay.' }

function show(options: { irrelevant?: boolean } = {}) {
  const form = createForm({ fields: FIELDS, values: initialValues(FIELDS) })
  const relevance = options.irrelevant
    ? {
        closeDelayHours: ({ suspendOnInsufficientFunds }: object & Record<string, unknown>) =>
          suspendOnInsufficientFunds ? null : WHY,
      }
    : undefined
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <FormScope form={form} relevance={relevance}>
          <FormFields />
        </FormScope>
      </MantineProvider>
    </I18nProvider>,
  )
  return form
}

/** Text that describes a field to whoever hears the page. */
function describing(label: string): string {
  const ids = screen.getByLabelText(label).getAttribute('aria-describedby') ?? ''
  return ids
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
}

test('a panel made from the SDL holds what is typed into it', async () => {
  const form = show()
  const delay = screen.getByLabelText('Close delay')

  await userEvent.clear(delay)
  await userEvent.type(delay, '48')
  await userEvent.click(screen.getByLabelText('Suspend on insufficient funds'))

  expect(form.values()).toMatchObject({ closeDelayHours: '48', suspendOnInsufficientFunds: true })
})

test('a field that can’t be changed here is a fact among the others, with its help and no control', () => {
  const [delay, suspend] = FIELDS
  if (!delay || !suspend) throw new Error('The form has other fields.')
  const fields = [{ ...delay, fixed: true as const }, suspend]
  const shown = (existing: boolean, of: FormMetadata) => {
    const form = createForm({ fields: of, values: { ...initialValues(of), closeDelayHours: '48' } })
    const { container, unmount } = render(
      <I18nProvider i18n={i18n}>
        <MantineProvider env="test">
          <FormScope form={form} existing={existing}>
            <FormFields />
          </FormScope>
        </MantineProvider>
      </I18nProvider>,
    )
    const told = {
      facts: [...container.querySelectorAll('dt')].map(({ textContent }) => textContent),
      value: container.querySelector('dd')?.textContent?.replaceAll('\u00a0', ' '),
      controls: container.querySelectorAll('input').length,
      disabled: container.querySelectorAll('[disabled]').length,
    }
    unmount()
    return told
  }
  const fact = {
    facts: ['Close delay'],
    value: expect.stringMatching(/^48 hours.*Default: 0\.$/),
    controls: 1,
    disabled: 0,
  }

  expect(shown(true, fields)).toEqual(fact)
  expect(shown(false, fields)).toEqual({ facts: [], value: undefined, controls: 2, disabled: 0 })
  expect(shown(false, [{ ...delay, readOnly: true as const }, suspend])).toEqual(fact)
})

test('help, unit, range and default come from the SDL', () => {
  show()
  expect(
    screen.getByText(/^Added on top of the system's own delay, when closing with a delay. 0 to 720. Default: 0.$/),
  ).toBeDefined()
  expect(screen.getByText('hours')).toBeDefined()
})

test('a field that another makes meaningless is disabled and says why, until the other changes', async () => {
  show({ irrelevant: true })
  expect(screen.getByLabelText<HTMLInputElement>('Close delay').disabled).toBe(true)
  expect(describing('Close delay')).toContain(WHY.id)
  expect(document.querySelector('.app-field-reasons')?.textContent).toBe(WHY.id)

  await userEvent.click(screen.getByLabelText('Suspend on insufficient funds'))

  expect(screen.getByLabelText<HTMLInputElement>('Close delay').disabled).toBe(false)
  expect(screen.queryByText(WHY.id)).toBeNull()
})

test('a section without effect says so once, and none of its fields says it again', () => {
  const form = createForm({ fields: FIELDS, values: initialValues(FIELDS) })
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <FormScope form={form} relevance={{ closeDelayHours: () => WHY }}>
          <Section unless={() => OFF}>
            <FormFields />
          </Section>
        </FormScope>
      </MantineProvider>
    </I18nProvider>,
  )
  expect(screen.getByRole('note').textContent).toBe('Statistics are off.')
  expect(screen.getByLabelText<HTMLInputElement>('Close delay').disabled).toBe(true)
  expect(screen.queryByText(WHY.id)).toBeNull()
})

test('a value out of its range is told when its field is left, and no longer once it is changed', async () => {
  show()
  const delay = screen.getByLabelText('Close delay')
  await userEvent.clear(delay)
  await userEvent.type(delay, '721')
  await userEvent.tab()
  expect(screen.getByText('At most 720.')).toBeDefined()

  await userEvent.type(delay, '{Backspace}')
  expect(screen.queryByText('At most 720.')).toBeNull()
})

const NO_PDF = { id: 'No PDF.' }
const NO_REVIEW = { id: 'No review.' }
const unset = (name: string, why: { id: string }) => (values: Readonly<Record<string, unknown>>) =>
  values[name] ? null : why

const RELEVANCE = {
  pdf: unset('template', NO_PDF),
  approve: unset('review', NO_REVIEW),
  footer: unset('template', NO_PDF),
}
const NAMES = ['template', 'pdf', 'send', 'review', 'approve', 'footer']

test('a reason is said once for all fields that it is true of, in their order', () => {
  expect(reasonsOf(NAMES, RELEVANCE, { template: '', review: true })).toEqual(['No PDF.'])
  expect(reasonsOf(NAMES, RELEVANCE, { template: '', review: false })).toEqual(['No PDF.', 'No review.'])
  expect(reasonsOf(['send', 'approve'], RELEVANCE, { template: '', review: false })).toEqual(['No review.'])
})

test('nothing is said of fields that have an effect', () => {
  expect(reasonsOf(NAMES, RELEVANCE, { template: '1', review: true })).toEqual([])
})
