"""Properties of all writes: versions, dry runs, retries, limits, and errors reported together."""
