// Functions from a row to its part of the answer: object literals, written out once from the shape of a query.

const text = JSON.stringify

function literal(node) {
  if ('constant' in node) return text(node.constant)
  if ('list' in node) return `l[${node.list}]`
  if ('either' in node) {
    const options = Object.entries(node.options).map(([name, one]) => `r[${node.either}] === ${text(name)} ? ${literal(one)} : `)
    return `(${options.join('')}null)`
  }
  if ('object' in node) {
    const fields = Object.entries(node.object).map(([name, one]) => `${text(name)}: ${literal(one)}`)
    const made = `{${fields.join(', ')}}`
    return 'unless_null' in node ? `(r[${node.unless_null}] === null ? null : ${made})` : made
  }
  const column = `r[${node.column}]`
  if (node.kind === 'json') return `JSON.parse(${column})`
  // SQLite has 0 and 1 for what holds or not.
  return node.kind === 'boolean' ? `(${column} === null ? null : Boolean(${column}))` : column
}

export function laidOut(tree) {
  return new Function('r', 'l', `return ${literal(tree)}`)
}
