"""The demo data: whole, plausible, and the same each time."""
