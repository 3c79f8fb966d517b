"""Audit records of writes and reads, and those that an erasure removes."""
