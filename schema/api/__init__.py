"""From a document to an answer.

`role_schema` makes one schema for each role. `documents` parses, validates and keeps; `spreading`, `price` and `limits`
bound what may be asked; `selection` turns the document into plain values; `execution` runs it, `writing` its writes and
`introspection` its questions about the schema; `problems` are the errors at the top of an answer.
"""
