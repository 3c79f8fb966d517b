"""Writes."""
MUTATION = None
