// Says whether a Node is one that the app's packages run on, as `engines` in package.json names them: `true` or `false`.
// `make` asks the machine's Node, which may be an old one.

import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const own = (process.argv[2] || process.versions.node).split('.').map(Number)

/** Whether a version is at least another: the first place in which they differ tells. */
function isAtLeast(version, bound) {
  const place = bound.findIndex((part, index) => part !== version[index])
  return place === -1 || version[place] > bound[place]
}

/** A range is `^22.22.2`, which ends with its major, or `>=26.0.0`, which doesn't end. */
function isWithin(range) {
  const bound = range
    .replace(/^(\^|>=)/, '')
    .split('.')
    .map(Number)
  return isAtLeast(own, bound) && (range.startsWith('>=') || own[0] === bound[0])
}

console.log(engines.node.split(' || ').some(isWithin))
