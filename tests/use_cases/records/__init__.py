"""Saving customers and resellers, and the lists that the app shows."""
