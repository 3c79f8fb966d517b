"""Logs and metrics for those who operate the server.

`logs` and their `lines`, and `metrics`; the line for each request is written by `web.http.request_log`.
"""
