"""Rules of the domain over the real API: what each lets through, what it refuses, and where the boundary runs."""
