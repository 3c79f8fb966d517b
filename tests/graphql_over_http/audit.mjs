// Runs every check of the GraphQL over HTTP audit against one address and prints the outcome as JSON.
// Usage: node audit.mjs URL, with the bearer token in TOKEN.

import { auditServer } from 'graphql-http';

const [url] = process.argv.slice(2);

/** The audit knows nothing of signing in, so each of its requests gets the token on the way out. */
function fetchSignedIn(input, init = {}) {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${process.env.TOKEN}`);
  return fetch(input, { ...init, headers });
}

const results = await auditServer({ url, fetchFn: fetchSignedIn });
console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason: reason ?? null }))));
