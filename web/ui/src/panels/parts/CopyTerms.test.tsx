// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { FormMetadata } from '../../api/metadata'
import { createForm } from '../../forms/form'
import { ScopeContext } from '../../forms/scope'
import type { ClassFacts } from '../facts'
import { CopyTerms } from './CopyTerms'

const FIELDS: FormMetadata = ['suspendDaysAfterDue', 'terminateDaysAfterDue'].map((name) => ({
  name,
  kind: 'integer',
  label: { id: name },
}))
const BEFORE = { suspendDaysAfterDue: '20', terminateDaysAfterDue: '60' }
const REGULAR = { suspendDaysAfterDue: '20', terminateDaysAfterDue: '90' }
const TOLD = 'Copied, not saved yet.'

function show() {
  const form = createForm({ fields: FIELDS, values: BEFORE, before: BEFORE })
  const scope = { form, fields: FIELDS, path: [], readOnly: false, asFacts: false, existing: true, relevance: {} }
  const facts = { customerClass: null, entered: () => REGULAR } as unknown as ClassFacts
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <ScopeContext value={{ ...scope, references: {} }}>
          <CopyTerms facts={facts} />
        </ScopeContext>
      </MantineProvider>
    </I18nProvider>,
  )
  return form
}

const copy = () => userEvent.click(screen.getByRole('button', { name: 'Copy the terms of regular invoices' }))

beforeEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test('copied terms are told as not saved until they are', async () => {
  const form = show()
  await copy()
  expect(form.values()).toEqual(REGULAR)
  expect(screen.getByRole('status').textContent).toBe(TOLD)

  act(() => form.begin(REGULAR))
  expect(screen.getByRole('status').textContent).toBe('')
})

test('copied terms that are taken back are told of no more', async () => {
  const form = show()
  await copy()
  act(() => form.set(['terminateDaysAfterDue'], '60'))
  expect(screen.getByRole('status').textContent).toBe('')

  act(() => form.set(['terminateDaysAfterDue'], '30'))
  expect(screen.getByRole('status').textContent).toBe('')
  await copy()
  expect(screen.getByRole('status').textContent).toBe(TOLD)
})
