// The two writes: the version is checked, and each change is a row of the chained audit log.

import { createHash } from 'node:crypto'

const COLUMNS =
  'id, at, user_id, user_name, realm, address, action, entity_type, entity_id, entity_name, entity_version, panel, ' +
  'property, before, after, hash'
const AUDITED = 9

const keyOf = (id) => Number(id.slice(id.indexOf(':') + 1))
const step = (value, next) => (value instanceof Promise ? value.then(next) : next(value))

// Runs a generator over values that may be promises: synchronous on SQLite, where a transaction must not wait.
function run(work) {
  const next = (given) => {
    const { value, done } = work.next(given)
    return done ? value : step(value, next)
  }
  return next()
}

function* append(database, user, now, changes) {
  const lock = database.postgresql ? ' FOR UPDATE' : ''
  const [[last, first]] = yield database.rows(`SELECT last_id, hash FROM audit_head WHERE id = 1${lock}`)
  let link = first
  const values = changes.flatMap((change, at) => {
    link = createHash('sha256').update(`${link}${now}${change}`).digest('hex')
    return [last + at + 1, now, user[0], user[1], ...change, link]
  })
  const row = `(?, ?, ?, ?, 'ADMIN', '127.0.0.1', 'UPDATE', ${'?, '.repeat(AUDITED - 1)}?)`
  const rows = changes.map(() => row).join(', ')
  yield database.run(database.written(`INSERT INTO audit_record (${COLUMNS}) VALUES ${rows}`), ...values)
  yield database.run(
    database.written('UPDATE audit_head SET last_id = ?, hash = ? WHERE id = 1'), last + changes.length, link
  )
}

function* saved(database, user, input) {
  const key = keyOf(input.id)
  const [[version, before, name]] = yield database.rows(
    database.written('SELECT version, description, name FROM customer_class WHERE id = ?'), key
  )
  if (version !== input.expectedVersion) return { customerClass: null, userErrors: [{ message: 'The class was changed.' }] }
  const now = database.now()
  yield database.run(
    database.written('UPDATE customer_class SET description = ?, version = ?, updated_at = ?, updated_by = ? WHERE id = ?'),
    input.description, version + 1, now, user[1], key
  )
  const change = ['CustomerClass', key, name, version + 1, 'generalInfo', 'description', `"${before}"`, `"${input.description}"`]
  yield* append(database, user, now, [change])
  return { customerClass: { id: input.id, version: version + 1, description: input.description }, userErrors: [] }
}

function* assigned(database, user, input) {
  const target = keyOf(input.customerClassId)
  const among = database.postgresql ? '= ANY(?::int[])' : 'IN (SELECT value FROM json_each(?))'
  const keys = database.keys(input.customerIds.map(keyOf))
  const rows = yield database.rows(
    database.written(
      `SELECT id, name, version, customer_class_id FROM customer WHERE id ${among} AND customer_class_id <> ? ORDER BY id`
    ), keys, target
  )
  const now = database.now()
  yield database.run(
    database.written(
      `UPDATE customer SET customer_class_id = ?, version = version + 1, updated_at = ? WHERE id ${among} AND customer_class_id <> ?`
    ), target, now, keys, target
  )
  yield* append(database, user, now, rows.map(([key, name, version, was]) => [
    'Customer', key, name, version + 1, '', 'customerClass', `"CustomerClass:${was}"`, `"${input.customerClassId}"`,
  ]))
  const results = input.customerIds.map((id) => ({ id, userErrors: [] }))
  return { affectedCustomers: rows.length, results, userErrors: [] }
}

const writing = (work, database) => (_, { input }, context) =>
  database.transaction((connection) => run(work(connection, context.user, input)))

export const save = (database) => writing(saved, database)
export const assign = (database) => writing(assigned, database)
