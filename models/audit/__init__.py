"""The audit log, and the answers that are kept for retries."""
