"""Transport and identity: bytes in, an actor and a document out; the server, the command line and the demo."""
