"""The audit log, the versions of classes, and the answers that are kept for retries."""
