"""Writes through the API: their effects and their refusals."""
