"""Customers, whatever else has an id, and the log of changes."""
