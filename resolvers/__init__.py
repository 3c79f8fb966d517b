"""The work: use cases, rules and reading. Takes an actor and plain values; knows nothing of GraphQL or HTTP.

`actor`, `errors` and `visibility` say who acts, what a refusal is, and which rows exist for whom; `registry` lists
what can be read. `panels` and `records` hold paths and rules, `rules` what both share, `use_cases` the writes.
`reading` goes from a selection to an answer, `drafts` from an input to a state that rules judge, and `writing` from
there to rows and the `audit` log; `versions` keep what a class was, and read it. `billing` has the pure rules and
`previews` the queries that run them; `identity` proves who somebody is, `formats` say what a text looks like. The order
in which they know of each other is a contract in `pyproject.toml`.
"""
