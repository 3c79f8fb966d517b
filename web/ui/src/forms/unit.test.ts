// The unit of a number: one of it is a day, and not days.

import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { expect, test } from 'vitest'
import { messages as german } from '../locales/schema/de.po'
import { messages as english } from '../locales/schema/en.po'
import { unitOf } from './unit'

test('the unit of one is singular, in both languages; a unit without a singular stays as it is', () => {
  i18n.load({ en: english, de: german })
  i18n.activate('en')
  expect([1, '1', 0, '14', '1.0'].map((count) => unitOf(i18n, msg`days`, count))).toEqual([
    'day',
    'day',
    'days',
    'days',
    'days',
  ])
  expect(unitOf(i18n, msg`items`, 1)).toBe('items')
  i18n.activate('de')
  expect([unitOf(i18n, msg`days`, 1), unitOf(i18n, msg`days`, 2)]).toEqual(['Tag', 'Tage'])
  i18n.activate('en')
})
