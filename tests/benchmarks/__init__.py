"""That the comparison with other servers compares, and that those answer what this one answers."""
