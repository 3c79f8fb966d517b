// A Node that the packages don't run on is told before it builds anything.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

function serves(version: string): boolean {
  const said = execFileSync(process.execPath, ['scripts/node_serves.mjs', version], { encoding: 'utf8' })
  return JSON.parse(said)
}

test.each(['18.20.8', '20.19.0', '20.20.2', '22.12.0', '22.22.1', '23.11.1', '24.14.1', '25.9.0'])(
  'Node %s does not serve',
  (version) => expect(serves(version)).toBe(false),
)

test.each(['22.22.2', '22.23.0', '24.15.0', '24.19.0', '26.0.0', '27.1.3'])('Node %s serves', (version) =>
  expect(serves(version)).toBe(true),
)

test('the Node that make brings serves, and the one that runs this', () => {
  const [, brought] = /^NODE_VERSION := (\S+)$/m.exec(readFileSync('../../Makefile', 'utf8')) ?? []

  expect(brought).toBeDefined()
  expect(serves(String(brought))).toBe(true)
  expect(serves(process.versions.node)).toBe(true)
})
