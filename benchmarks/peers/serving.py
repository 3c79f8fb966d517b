"""How the peers of Python are served: alike, so that what differs between them is their own."""

import os
from typing import Literal

import uvicorn


def serve(application: str, lifespan: Literal["auto", "off"] = "auto") -> None:
    """Serve the factory `module:function` on the port that the benchmark names, until it is ended."""
    uvicorn.run(
        application,
        factory=True,
        host="127.0.0.1",
        port=int(os.environ["CUSTOMER_CLASSES_PORT"]),
        loop="uvloop",
        http="httptools",
        lifespan=lifespan,
        access_log=False,
        log_config=None,
        server_header=False,
    )
