"""The audit log: writing, verifying and reading it, and the answers that are kept for retries."""
