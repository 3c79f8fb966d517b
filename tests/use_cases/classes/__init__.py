"""Saving, cloning, sharing, assigning and deleting customer classes."""
