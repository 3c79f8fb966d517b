"""What callers build on: the schemas, the errors and their paths, the endpoint."""
