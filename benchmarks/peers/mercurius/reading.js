// The resolvers of the reads: one for each query, which gives the whole tree, so that no field below it has a resolver.

import { laidOut } from './laying-out.js'

function cursor(row, columns) {
  return Buffer.from(JSON.stringify(columns.map((one) => row[one]))).toString('base64url')
}

// Ours are padded.
const padded = (text) => text.padEnd(Math.ceil(text.length / 4) * 4, '=')

// On SQLite everything is there at once, and an answer without promises is quicker.
const then = (value, next) => (value instanceof Promise ? value.then(next) : next(value))
const all = (values) => (values.some((one) => one instanceof Promise) ? Promise.all(values) : values)

export function opening(shape, database) {
  const lay = laidOut(shape.tree)
  const lists = shape.lists.map((one) => ({ sql: one.sql, lay: laidOut(one.tree) }))
  return (_, { id }) => {
    const key = Number(id.slice(id.indexOf(':') + 1))
    // The lists belong to the same key, so they needn't wait for the row.
    const found = all([shape, ...lists].map((one) => database.rows(one.sql, key)))
    return then(found, ([rows, ...below]) =>
      rows.length ? lay(rows[0], below.map((items, at) => items.map((row) => lists[at].lay(row)))) : null
    )
  }
}

export function paging(shape, database, start, among = (place) => place) {
  const lay = laidOut(shape.tree)
  const lists = shape.lists.map((one) => ({ sql: one.sql, key: one.key, lay: laidOut(one.tree) }))
  return (_, { first, after }) => {
    const place = after ? among(JSON.parse(Buffer.from(after, 'base64url'))) : start
    return then(database.rows(shape.sql, ...place, first + 1), (rows) => {
      const shown = rows.slice(0, first)
      const keys = database.keys(shown.map((row) => row[shape.key]))
      return then(all(lists.map((one) => database.rows(one.sql, keys))), (below) => {
        const groups = below.map((items, at) => grouped(items, lists[at]))
        return {
          nodes: shown.map((row) => lay(row, groups.map((one) => one.get(row[shape.key]) ?? []))),
          pageInfo: {
            hasNextPage: rows.length > first,
            endCursor: shown.length ? padded(cursor(shown.at(-1), shape.cursor)) : null,
          },
        }
      })
    })
  }
}

function grouped(items, list) {
  const groups = new Map()
  for (const row of items) {
    const group = groups.get(row[list.key])
    if (group) group.push(list.lay(row))
    else groups.set(row[list.key], [list.lay(row)])
  }
  return groups
}
