import { expect, test } from 'vitest'
import { createTurns } from './turns'

test('a write begins when the one before is answered, also where that fails', async () => {
  const inTurn = createTurns()
  const told: string[] = []
  let answer: (error: Error) => void = () => undefined
  const first = inTurn(() => {
    told.push('first begins')
    return new Promise<never>((_, fail) => {
      answer = fail
    })
  })
  const second = inTurn(async () => {
    told.push('second begins')
    return 2
  })
  await Promise.resolve()
  expect(told).toEqual(['first begins'])
  answer(new Error('refused'))
  await expect(first).rejects.toThrow('refused')
  await expect(second).resolves.toBe(2)
  expect(told).toEqual(['first begins', 'second begins'])
})
