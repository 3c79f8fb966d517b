"""The real command, as an operator types it."""
