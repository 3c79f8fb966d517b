"""The tests. A package of its own, so that `tests.schema` can never stand in for `schema`."""
