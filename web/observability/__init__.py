"""Logs and metrics for those who operate the server.

`logs` and their `lines`, and `metrics`, which several processes keep in a `shared_folder`. The line for each
request is written by `web.http.request_log`.
"""
