import { i18n } from '@lingui/core'
import { afterEach, expect, test } from 'vitest'
import { translated } from './errorWords'

const REFUSED = { customer: null, userErrors: [{ code: 'IN_USE', message: 'In use by 3 accounts.' }] }

afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test('errors are told as the server tells them in its own language', () => {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  expect(translated(REFUSED)).toBe(REFUSED)
})

test('in another language, an error’s own words come first, and what is special to the case follows', () => {
  i18n.loadAndActivate({ locale: 'de', messages: {} })
  const { userErrors } = translated(REFUSED) as typeof REFUSED
  expect(userErrors[0]?.message).toMatch(/^.+ \(In use by 3 accounts\.\)$/)
})

test('so are the errors of each item of an action, and an unknown code stays as it is', () => {
  i18n.loadAndActivate({ locale: 'de', messages: {} })
  const told = {
    results: [
      { id: '1', userErrors: [{ code: 'NEWER', message: 'Something newer.' }] },
      { userErrors: REFUSED.userErrors },
    ],
  }
  const { results } = translated(told) as typeof told
  expect(results[0]?.userErrors[0]?.message).toBe('Something newer.')
  expect(results[1]?.userErrors[0]?.message).toContain('(In use by 3 accounts.)')
})
