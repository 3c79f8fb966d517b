"""What those who look after the server see.

`logs` and their `lines`, `metrics`, and the `request_log` with a line for each request.
"""
