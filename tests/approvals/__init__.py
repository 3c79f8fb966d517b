"""Approvals: the policy, requests, decisions over them, and going without."""
