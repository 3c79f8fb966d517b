// Both databases as the resolvers use them: rows as arrays, statements kept prepared, and transactions.

import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

// A statement of a few microseconds is run in the loop's own thread, as better-sqlite3 is made for.
export function sqlite(path) {
  const Database = require('better-sqlite3')
  const database = new Database(path)
  // WAL as its documentation says; a save is on the disk before it is answered, as ours is.
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'mmap_size = 268435456']) database.pragma(setting)
  const prepared = new Map()
  function statement(sql) {
    let found = prepared.get(sql)
    if (!found) {
      found = database.prepare(sql)
      if (found.reader) found.raw()
      prepared.set(sql, found)
    }
    return found
  }
  const connection = {
    postgresql: false,
    rows: (sql, ...values) => statement(sql).all(...values),
    run: (sql, ...values) => statement(sql).run(...values),
    keys: (keys) => JSON.stringify(keys),
    now: () => new Date().toISOString().replace('T', ' ').replace('Z', '000+00:00'),
    written: (sql) => sql,
    transaction(work) {
      database.exec('BEGIN IMMEDIATE')
      try {
        const answer = work(connection)
        database.exec('COMMIT')
        return answer
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
  }
  return connection
}

export function postgresql(address) {
  const pg = require('pg')
  // int8 (counts) as numbers: none of them is that large.
  pg.types.setTypeParser(20, Number)
  const pool = new pg.Pool({ connectionString: address, max: 10 })
  const names = new Map()
  // A statement with a name is prepared once for each connection.
  function named(sql) {
    let name = names.get(sql)
    if (!name) names.set(sql, (name = `s${names.size}`))
    return name
  }
  function on(client) {
    return {
      postgresql: true,
      rows: async (sql, ...values) => (await client.query({ name: named(sql), text: sql, values, rowMode: 'array' })).rows,
      run: (sql, ...values) => client.query({ name: named(sql), text: sql, values }),
      keys: (keys) => keys,
      now: () => new Date(),
      written(sql) {
        let number = 0
        return sql.replace(/\?/g, () => `$${++number}`)
      },
    }
  }
  return {
    ...on(pool),
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const answer = await work(on(client))
        await client.query('COMMIT')
        return answer
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      } finally {
        client.release()
      }
    },
  }
}
