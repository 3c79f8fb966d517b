"""From a document to an answer.

role_schema                one schema for each role
documents                  parsing, validating and keeping documents
spreading, merging, price, limits     what bounds them
selection, coercion        a document and its variables as plain values
execution, writing, introspection     running its queries, its mutations, its questions about the schema
answer_cache               whole answers, while nobody has written anything
problems                   the errors at the top of an answer
"""
