"""The bound: this server's own bytes, answered to whatever is asked, by a bare ASGI application."""
