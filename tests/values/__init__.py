"""Values on every way in and out: what is read, and what is kept and answered of it, the same on both databases."""
