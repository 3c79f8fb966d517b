"""The wire, through a real server: who is let in, what a request may be, and what an answer looks like."""
