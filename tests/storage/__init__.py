"""What the databases hold by themselves, and what survives."""
