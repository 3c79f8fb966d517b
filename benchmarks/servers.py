"""Servers to measure: started as processes of their own, pinned to one core, and stopped again."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SERVER_CORE, LOAD_CORE = 0, 1
START_SECONDS = 60


def pin_load() -> None:
    """Keep this process off the servers' core."""
    os.sched_setaffinity(0, {LOAD_CORE})


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass(frozen=True)
class Server:
    """A running server."""

    port: int
    process_id: int

    def processor_seconds(self) -> float:
        """What the server has had of its core until now, all threads together; the kernel counts nanoseconds here."""
        tasks = Path(f"/proc/{self.process_id}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


@contextmanager
def serving(module: list[str], database: str) -> Iterator[Server]:
    """A server over a database, on the servers' core."""
    port = _free_port()
    environment = {**os.environ, "CUSTOMER_CLASSES_DATABASE": database, "CUSTOMER_CLASSES_PORT": str(port)}
    environment["CUSTOMER_CLASSES_REQUESTS_IN_FLIGHT"] = "64"
    environment["CUSTOMER_CLASSES_LOG_LEVEL"] = "WARNING"
    process = subprocess.Popen(["taskset", "-c", str(SERVER_CORE), sys.executable, *module], env=environment)
    try:
        _wait(port, process)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait(30)


def _wait(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError("the server ended before it served")
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/graphql", timeout=5)
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server doesn't answer")


OURS = ["-c", "from web.cli.main import app; app()", "serve"]
STOCK = ["-m", "benchmarks.stock.app"]
