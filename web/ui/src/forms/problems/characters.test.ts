import { i18n } from '@lingui/core'
import { beforeAll, expect, test } from 'vitest'
import { lengthProblem } from './characters'

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test('a character beyond the first plane is one character', () => {
  expect(lengthProblem('😀'.repeat(80), 80)).toBeNull()
  expect(lengthProblem('😀'.repeat(81), 80)).not.toBeNull()
  expect(lengthProblem('any', null)).toBeNull()
})

test('no field counts by itself', () => {
  const files = import.meta.glob('../../**/*.tsx', { query: '?raw', import: 'default', eager: true })
  expect(Object.keys(files).filter((path) => /\bmaxLength=/.test(String(files[path])))).toEqual([])
})
