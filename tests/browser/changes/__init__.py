"""Editing and saving: conflicts, slow answers, warnings and planned changes."""
