// Every panel of a role finds its form by its name, with the forms of all groups and rows within it.

import { expect, test } from 'vitest'
import { ADMIN_PANELS } from './admin'
import { RESELLER_PANELS } from './reseller'

const PANELS = [
  ...ADMIN_PANELS.map((panel) => ['admin', panel.name, panel] as const),
  ...RESELLER_PANELS.map((panel) => ['reseller', panel.name, panel] as const),
]

test.each(PANELS)('%s finds the form of %s', async (_, __, { form, groups, isList }) => {
  const fields = await form()
  expect(fields.length).toBeGreaterThan(0)
  expect(fields.every(({ list }) => !isList || list)).toBe(true)
  const inner = (await groups?.()) ?? {}
  const all = [...fields, ...Object.values(inner).flat()]
  expect(all.flatMap(({ input }) => (input && !inner[input] ? [input] : []))).toEqual([])
})
