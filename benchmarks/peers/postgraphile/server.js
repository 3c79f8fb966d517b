// PostGraphile 5 over the tables as they are: a token looked up for each request, Amber's preset, Grafserv on Node's server.

import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

import pg from 'pg'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { postgraphile } from 'postgraphile'

const { CUSTOMER_CLASSES_DATABASE: address, CUSTOMER_CLASSES_PORT: port } = process.env
const pool = new pg.Pool({ connectionString: address, max: 10 })
const identity = {
  name: 'identity',
  text:
    'SELECT u.id, u.user_name FROM api_token s JOIN "user" u ON u.id = s.user_id WHERE s.secret_hash = $1 ' +
    'AND s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > now()) AND NOT u.disabled',
}

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  // No pgSettings: with them each request would be a transaction of several round trips.
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, watch: false },
  grafast: {
    explain: false,
    async context(request) {
      const secret = (request.node?.req.headers.authorization ?? '').slice('Bearer '.length)
      const digest = createHash('sha256').update(secret).digest('hex')
      const { rows } = await pool.query({ ...identity, values: [digest] })
      if (!rows.length) throw new Error('Sign in.')
      return { user: rows[0] }
    },
  },
})

const server = createServer()
await pgl.createServ(grafserv).addTo(server)
server.listen(Number(port), '127.0.0.1')
