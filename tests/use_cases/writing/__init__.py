"""What all writes have in common: versions, dry runs, retries, limits, and errors told at once."""
