"""The peer: an ordinary, tuned Strawberry server over the same tables, with data loaders and its own endpoint."""
