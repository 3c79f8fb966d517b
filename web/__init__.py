"""Transport and identity: bytes in, an actor and a document out; the server, the command line and the demo.

`app` puts the `endpoints` together; they share `http`. `observability` is what operators see. `cli` has the commands,
`demo` the demo data, `ui` the user interface; `settings` is what an operator sets.
"""
