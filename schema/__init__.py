"""The GraphQL schemas, one for each role, and the way of a document to its answer.

`api` takes a document; `types` is what types are made with, `panels` and `records` are the types of all panels and
records, `previews` those of the queries that run billing rules.
"""
