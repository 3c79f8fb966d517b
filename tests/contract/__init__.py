"""Contract with callers: the schemas, the errors and their paths, the endpoint."""
