import { expect, test } from 'vitest'
import { createTurns } from './turns'

test('a write begins when the one before is answered, also where that fails', async () => {
  const inTurn = createTurns()
  const calls: string[] = []
  let answer: (error: Error) => void = () => undefined
  const first = inTurn(() => {
    calls.push('first begins')
    return new Promise<never>((_, fail) => {
      answer = fail
    })
  })
  const second = inTurn(async () => {
    calls.push('second begins')
    return 2
  })
  await Promise.resolve()
  expect(calls).toEqual(['first begins'])
  answer(new Error('refused'))
  await expect(first).rejects.toThrow('refused')
  await expect(second).resolves.toBe(2)
  expect(calls).toEqual(['first begins', 'second begins'])
})
