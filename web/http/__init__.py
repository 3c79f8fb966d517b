"""What endpoints share of HTTP: bodies, media types, who sends a request, and how much of it is taken."""
