"""Guarantees of the databases themselves, and data that survives."""
