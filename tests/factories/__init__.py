"""Rows for tests, made through the use cases wherever there is one, so that a test starts from what users can reach."""
