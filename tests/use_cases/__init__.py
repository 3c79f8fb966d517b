"""What each write does, and what it refuses, through the API."""
