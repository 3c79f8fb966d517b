// mercurius with graphql-jit over our schema: a token looked up for each request, and one resolver for each query.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import Fastify from 'fastify'
import mercurius from 'mercurius'

import { postgresql, sqlite } from './databases.js'
import { opening, paging } from './reading.js'
import { assign, save } from './writing.js'

const { CUSTOMER_CLASSES_DATABASE: address, CUSTOMER_CLASSES_PORT: port, BENCHMARK_SHAPES: told } = process.env
const { shapes } = JSON.parse(readFileSync(told))
const database = address.startsWith('sqlite:///') ? sqlite(address.slice('sqlite:///'.length)) : postgresql(address)

const TOKEN = database.written(
  'SELECT u.id, u.user_name FROM api_token s JOIN "user" u ON u.id = s.user_id WHERE s.secret_hash = ? ' +
    'AND s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > ?) AND NOT u.disabled'
)

const app = Fastify({ logger: false })
app.register(mercurius, {
  schema: readFileSync(new URL('../../../schema/admin.graphql', import.meta.url), 'utf8'),
  resolvers: {
    Query: {
      customerClass: opening(shapes.open, database),
      customerClasses: paging(shapes.page, database, ['', 0]),
      customers: paging(shapes.settings, database, ['', 0]),
      auditLog: paging(shapes.audit, database, [2 ** 31 - 1], (place) => place.slice(-1)),
    },
    Mutation: { customerClassSave: save(database), customerClassAssign: assign(database) },
  },
  // A document is compiled as soon as it is seen.
  jit: 1,
  context: async (request) => {
    const secret = (request.headers.authorization ?? '').slice('Bearer '.length)
    const rows = await database.rows(TOKEN, createHash('sha256').update(secret).digest('hex'), database.now())
    if (!rows.length) throw new mercurius.ErrorWithProps('Sign in.', {}, 401)
    return { user: rows[0] }
  },
})

await app.listen({ host: '127.0.0.1', port: Number(port) })
