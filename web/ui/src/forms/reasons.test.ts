import { expect, test } from 'vitest'
import { reasonsOf } from './reasons'

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
