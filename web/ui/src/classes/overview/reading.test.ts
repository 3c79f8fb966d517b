// Words of a value of a panel.

import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { beforeAll, expect, test } from 'vitest'
import { loadWords } from './overviewOfValues'
import { wordOf } from './reading'

beforeAll(loadWords)

test.each([
  ['en', '1\u00a0day', '2\u00a0days', '1,500\u00a0days'],
  ['de', '1\u00a0Tag', '2\u00a0Tage', '1.500\u00a0Tage'],
])('a number has its unit in singular or plural: %s', (language, ...words) => {
  i18n.activate(language)
  const field = { name: 'after', kind: 'integer', label: msg`After`, unit: msg`days` } as const
  expect([1, 2, 1500].map((after) => wordOf(field, { after }, undefined))).toEqual(words)
  i18n.activate('en')
})
