"""Server processes whose parent is killed: they end, and the port is free."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import httpx

from tests.ports import free_port
from tests.running import running_server

SECONDS = 60


def answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/readyz", timeout=5).status_code == httpx.codes.OK
    except httpx.TransportError:
        return False


def is_free(port: int) -> bool:
    with socket.socket() as listener:
        return listener.connect_ex(("127.0.0.1", port)) != 0


def test_workers_end_and_free_the_port_when_their_parent_is_killed(tmp_path: Path) -> None:
    # Given a database, and two server processes of one parent
    path, port = tmp_path / "demo.db", free_port()
    with running_server(path):
        pass
    command = [str(Path(sys.executable).parent / "customer-classes"), "serve", "--workers", "2", "--port", str(port)]
    parent = subprocess.Popen(
        [*command, "--database", f"sqlite:///{path}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        until = time.monotonic() + SECONDS
        while not answers(port):
            assert parent.poll() is None
            assert time.monotonic() < until
            time.sleep(0.2)
        # When the parent is killed, which can end nobody any more
        parent.kill()
        parent.wait()
        # Then nobody answers at its port
        until = time.monotonic() + SECONDS
        while not is_free(port):
            assert time.monotonic() < until, "a server process goes on without its parent"
            time.sleep(0.2)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(parent.pid, signal.SIGKILL)
