// Conditions of style sheets and the app on the width of the screen.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NO_PHONE, ROOM_FOR_A_LOOK, WIDE } from '../src/ui/theme'

/** Where the buttons of a dialog, the keys of a list and a quick look have room of their own. */
const OTHERS = ['36em', '62em', '68.75em']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(css|tsx?)$/.test(path) && !path.startsWith('api/'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))
const conditions = files.flatMap(({ path, text }) =>
  [...text.matchAll(/@media ([^{]*width[^{]*)\{/g)].map(([, condition = '']) => ({ path, condition })),
)

test('a style sheet names the screens that it is for by the declared widths alone', () => {
  const widths = conditions.flatMap(({ condition }) => condition.match(/[\d.]+(em|rem|px)/g) ?? [])
  expect([...new Set(widths)].sort()).toEqual([NO_PHONE, WIDE, ...OTHERS].sort())
})

test('no condition ends at a width where another one begins', () => {
  expect(conditions.filter(({ condition }) => /max-width|min-width|width <= |\d+\w+ < width/.test(condition))).toEqual(
    [],
  )
  const asked = files.filter(({ text }) =>
    /\((max|min)-width: |\(width [<>]/.test(text.replaceAll(/@(media|container).*/g, '')),
  )
  expect(asked.map(({ path }) => path)).toEqual(['ui/theme.ts'])
  expect(asked[0]?.text).toContain(ROOM_FOR_A_LOOK)
})
