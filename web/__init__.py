"""Transport and identity: bytes in, an actor and a document out; the server, the command line and the demo.

`app` puts the `endpoints` together over one `backend`; they share `http`. `observability` is what operators see. `cli`
has the commands, `demo` the demo data, `ui` the user interface; `settings` is what an operator sets. Beside requests,
`due` applies planned changes, and `orphan` ends a process whose parent is gone.
"""
