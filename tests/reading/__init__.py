"""Reading, judged: the planned answers against those of a stock execution."""
