"""Writes at once, and how few statements they take."""
