"""What types are made with: `builder` makes them of declarations, with `scalars`, `directives`, `lists` and `errors`.

`query` and `mutation` are the roots, `node` the interface of what has an id; `all_types` imports every type once.
"""
