"""What those who look after the server see.

`logs` and their `lines`, and `metrics`; the line for each request is written by `web.http.request_log`.
"""
