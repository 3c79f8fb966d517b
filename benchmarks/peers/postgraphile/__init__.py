"""PostGraphile 5: a schema of its own over the same tables, asked for the same values."""
