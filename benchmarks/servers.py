"""Servers to measure: started as processes of their own, pinned to one core, and stopped again."""

import json
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.ports import free_port

SERVER_CORE = 0
LOAD_CORE = min(1, (os.cpu_count() or 1) - 1)
START_SECONDS = 60


def pin_load() -> None:
    """Keep this process off the servers' core."""
    os.sched_setaffinity(0, {LOAD_CORE})


@dataclass(frozen=True)
class Server:
    """A running server, and the token that it is asked with."""

    port: int
    process_id: int
    token: str

    def processor_seconds(self) -> float:
        """Processor time of the server until now, all its threads and processes together."""
        return sum(self.seconds_by_process())

    def seconds_by_process(self) -> list[float]:
        """Processor time of each of its processes, the one that was started first."""
        return [seconds_of(process) for process in with_children(self.process_id)]

    def resident_mib(self) -> float:
        """The memory that the process holds."""
        status = Path(f"/proc/{self.process_id}/status").read_text()
        return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) / 1024

    def ask(self, body: bytes, path: str = "/graphql") -> Any:  # noqa: ANN401  # JSON
        """The answer to one request. Raises RuntimeError for one with errors."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}",
            data=body,
            headers={
                "content-type": "application/json",
                "accept": "application/json",
                "authorization": f"Bearer {self.token}",
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                found = json.load(answer)
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{error.code}: {error.read()[:2000]!r}") from error
        if found.get("errors"):
            raise RuntimeError(f"{found['errors']}"[:2000])
        return found


def seconds_of(process_id: int) -> float:
    """Processor time of a process until now, all its threads together; the kernel counts nanoseconds here."""
    tasks = Path(f"/proc/{process_id}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def with_children(process_id: int) -> list[int]:
    """A process and those that it has started."""
    found = [process_id]
    for task in Path(f"/proc/{process_id}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += with_children(int(child))
    return found


@contextmanager
def serving(command: Sequence[str], database: str, token: str, log: Path, more: Mapping[str, str]) -> Iterator[Server]:
    """A server over a database, on the servers' core; its output goes to a file, as it would be served."""
    port = free_port()
    environment = {
        **os.environ,
        "CUSTOMER_CLASSES_DATABASE": database,
        "CUSTOMER_CLASSES_PORT": str(port),
        "NODE_ENV": "production",
        "GRAPHILE_ENV": "production",
        **more,
    }
    with log.open("ab") as output:
        process = subprocess.Popen(
            ["taskset", "-c", str(SERVER_CORE), *command], env=environment, stdout=output, stderr=output
        )
    try:
        _wait(port, process, log)
        yield Server(port, process.pid, token)
    finally:
        process.terminate()
        process.wait(30)


def _wait(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended before it served: {log.read_text(errors='replace')[:2000]}")
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError("the server doesn't answer")
