"""Users, their tokens, and who may only read."""
