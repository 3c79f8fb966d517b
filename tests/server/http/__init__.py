"""Requests before they are served: the sender, its address, size and rate; and the request log."""
