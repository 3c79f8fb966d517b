"""Endpoints, one for each kind of address.

`graphql` over HTTP, `websocket`, `session` for signing in and out, `audit_export` as CSV, `health` for operators, and
`static_files` of the user interface.
"""
