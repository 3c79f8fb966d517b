"""A port for a server that is started soon: of those that the kernel gives to no connection by itself.

A port from `bind` to 0 is one of those that connections get too. Until the server listens, some seconds later on a busy
machine, another test's connection may have it, and the server ends with "address already in use".
"""

import secrets
import socket
from pathlib import Path
from typing import Final

LOWEST: Final = 10_000
"""Above what services of a machine are used to listen on."""

TRIES: Final = 100
EPHEMERAL: Final = Path("/proc/sys/net/ipv4/ip_local_port_range")
EPHEMERAL_BY_DEFAULT: Final = 32_768


def free_port() -> int:
    """A port that nobody listens on. Raises OSError where all that were tried are taken."""
    try:
        end = int(EPHEMERAL.read_text(encoding="ascii").split()[0])
    except OSError:
        end = EPHEMERAL_BY_DEFAULT
    for _ in range(TRIES):
        # A machine whose connections may have any port has no better one than the kernel's.
        port = LOWEST + secrets.randbelow(end - LOWEST) if end > LOWEST else 0
        with socket.socket() as tried:
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
            chosen: int = tried.getsockname()[1]
            return chosen
    raise OSError(f"none of {TRIES} ports between {LOWEST} and {end} is free")
