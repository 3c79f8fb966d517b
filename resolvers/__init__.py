"""The work: use cases, rules and reading. Takes an actor and plain values; knows nothing of GraphQL or HTTP."""
