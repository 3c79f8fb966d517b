"""More connections than there is room for: from one address, and of a process with few descriptors."""

import contextlib
import resource
import socket
import time
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from tests.running import Server, running_server

SILENT = 1100
FEW_DESCRIPTORS = 96
OTHER_ADDRESS = "127.0.0.2"
HEAD_SECONDS = 1.0


def silent(server: Server, count: int, stack: contextlib.ExitStack) -> list[socket.socket]:
    """Connections that say nothing."""
    address = urlsplit(server.url)
    several = []
    for _ in range(count):
        connection = stack.enter_context(socket.socket())
        connection.settimeout(10)
        connection.connect((address.hostname, address.port))
        several.append(connection)
    return several


def from_another_address(server: Server) -> httpx.Client:
    """A client of another address."""
    transport = httpx.HTTPTransport(local_address=OTHER_ADDRESS)
    return httpx.Client(base_url=server.url, transport=transport, timeout=10)


def test_eleven_hundred_silent_connections_of_an_address_shut_nobody_else_out(tmp_path: Path) -> None:
    """With 1,024 descriptors, which is what a system gives a process unless it is told otherwise."""
    few = partial(resource.setrlimit, resource.RLIMIT_NOFILE, (1024, 1024))
    with (
        running_server(tmp_path / "demo.db", first=few, trusted_proxies="192.0.2.1") as server,
        contextlib.ExitStack() as stack,
    ):
        silent(server, SILENT, stack)
        with from_another_address(server) as client:
            for _ in range(10):
                began = time.monotonic()
                assert client.get("/readyz").status_code == httpx.codes.OK
                assert time.monotonic() - began < 1


def test_a_server_may_open_as_many_files_as_the_system_lets_it(tmp_path: Path) -> None:
    """It stayed at the few that a process begins with, and they are raised by whoever starts it alone."""
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    few = partial(resource.setrlimit, resource.RLIMIT_NOFILE, (FEW_DESCRIPTORS, allowed))
    with running_server(tmp_path / "demo.db", first=few) as server:
        assert server.process.pid
        assert resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE) == (allowed, allowed)


def test_a_process_without_descriptors_left_serves_again_as_soon_as_it_has_some(tmp_path: Path) -> None:
    """Whoever is silent is ended after a while, whatever their number and addresses; no server ends of them."""
    log = tmp_path / "log"
    few = partial(resource.setrlimit, resource.RLIMIT_NOFILE, (FEW_DESCRIPTORS, FEW_DESCRIPTORS))
    with (
        running_server(
            tmp_path / "demo.db", log=log, first=few, head_seconds=HEAD_SECONDS, connections_per_address=0
        ) as server,
        contextlib.ExitStack() as stack,
    ):
        silent(server, 2 * FEW_DESCRIPTORS, stack)
        until, answer = time.monotonic() + 10 * HEAD_SECONDS, 0
        while answer != httpx.codes.OK and time.monotonic() < until:
            with contextlib.suppress(httpx.TransportError), httpx.Client(base_url=server.url, timeout=2) as client:
                answer = client.get("/readyz").status_code
        assert answer == httpx.codes.OK
        assert server.ask("admin", "{ viewer { userName } }").json()["data"]["viewer"] == {"userName": "admin"}
        assert server.process.is_alive()
    assert "few files and connections may be open" in log.read_text()
