"""Requests as an operator sees them."""
