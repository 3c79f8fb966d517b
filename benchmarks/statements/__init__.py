"""What the peers that are written by hand run: the measured queries as statements, from our declarations, once."""
