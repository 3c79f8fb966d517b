// @vitest-environment jsdom

import { CombinedError } from '@urql/core'
import { expect, test } from 'vitest'
import { failureOf, misreadOf } from './failure'

const MESSAGE =
  "Variable '$input' has invalid value at .measuredServices[1].pricePerItem: Int cannot represent non-integer value."

function answered(message: string): CombinedError {
  return new CombinedError({ graphQLErrors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] })
}

test('the words of GraphQL are shown to nobody', () => {
  expect(failureOf(answered(MESSAGE))).not.toMatch(/Variable|Int /)
  expect(failureOf(answered('Your session has ended.'))).toBe('Your session has ended.')
})

test('a value that the server could not read is told at its field', () => {
  expect(misreadOf(answered(MESSAGE)).map(({ path }) => path)).toEqual([
    ['input', 'measuredServices', '1', 'pricePerItem'],
  ])
  const whole = "Variable '$input' has invalid value: Expected a value of non-null type 'X!' to be provided."
  expect(misreadOf(answered(whole))).toEqual([])
})
