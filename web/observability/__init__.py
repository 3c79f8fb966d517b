"""What those who look after the server see: logs, metrics, and a line for each request."""
