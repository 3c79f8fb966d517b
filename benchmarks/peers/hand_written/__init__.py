"""A peer without GraphQL: an endpoint written by hand over Starlette, sqlite3 or asyncpg, and orjson."""
