"""Processes of their own for commands, servers and writers, forked from one that has imported the product already.

A server or a command imports for two seconds before it begins its work, and the tests start some two hundred.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable, Mapping
from multiprocessing.context import ForkServerProcess

IMPORTED = (
    "web.app",
    "web.cli.main",
    "web.cli.credentials",
    "web.cli.filling",
    "web.cli.welcome",
    "uvicorn",
    "uvicorn.loops.uvloop",
    "uvicorn.protocols.http.httptools_impl",
    "uvicorn.protocols.websockets.websockets_sansio_impl",
    "tests.forked",
)

FORKS = multiprocessing.get_context("forkserver")
# What runs the tests is imported too: each fork would do it again.
FORKS.set_forkserver_preload(["__main__", *IMPORTED])


def start(
    *arguments: str,
    environment: Mapping[str, str],
    output: str,
    errors: str | None = None,
    typed: str = os.devnull,
    user: int | None = None,
    first: Callable[[], None] | None = None,
) -> ForkServerProcess:
    """The running command, of another user if root says so.

    `output`, `errors` (None: our own) and `typed` are files: of what it writes, its errors and its input. `first` is
    called in the process before the command.
    """
    process = FORKS.Process(target=_run, args=(arguments, dict(environment), (typed, output, errors), user, first))
    process.start()
    return process


def _run(
    arguments: tuple[str, ...],
    environment: dict[str, str],
    streams: tuple[str, str, str | None],
    user: int | None,
    first: Callable[[], None] | None,
) -> None:
    from web.cli.main import app

    os.environ.clear()
    os.environ.update(environment)
    # With a terminal, a password would be asked for there.
    os.setsid()
    for descriptor, path in enumerate(streams):
        if path is not None:
            flags = os.O_RDONLY if descriptor == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            os.dup2(os.open(path, flags), descriptor)
    sys.stdin = os.fdopen(0)
    if user is not None:
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)
    sys.argv = ["customer-classes", *arguments]
    if first is not None:
        first()
    app()
