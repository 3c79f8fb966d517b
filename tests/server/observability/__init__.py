"""What an operator sees of requests."""
