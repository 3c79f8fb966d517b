"""What is logged of writes and reads, and what an erasure takes out of it."""
