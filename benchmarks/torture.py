"""The worst documents that pass the limits, sent by one user, while another one goes on working.

    .venv/bin/python -m benchmarks.torture [requests]

Prints how long the bystander waits, what was answered and refused, and the memory of the server's process at the end.
"""

import json
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path

import httpx

from benchmarks.hostile import KINDS, Hostile
from tests.running import Server, running_server

BYSTANDER = "{ customerClasses(first: 20) { nodes { id name version } } }"
PAUSE_SECONDS = 0.01
CONNECTIONS = 4
MIB = 1024 * 1024


@dataclass
class Seen:
    """What was seen: the bystander's waits, answers by kind and code, the largest wait of each kind."""

    waited: list[float] = field(default_factory=list)
    answers: Counter[tuple[str, str]] = field(default_factory=Counter)
    slowest: dict[str, float] = field(default_factory=dict)
    memory_bytes: int = 0

    def quantile(self, share: float) -> float:
        """The bystander's wait in milliseconds that so much of all waits are within."""
        return sorted(self.waited)[min(len(self.waited) - 1, int(share * len(self.waited)))] * 1000

    def told(self) -> str:
        """The figures, a line for each kind."""
        lines = [
            f"bystander: {len(self.waited)} requests",
            f"p50 {self.quantile(0.5):.0f} ms, p99 {self.quantile(0.99):.0f} ms, max {max(self.waited) * 1000:.0f} ms",
            f"memory: {self.memory_bytes / MIB:.0f} MiB",
        ]
        for kind in KINDS:
            codes = {code: count for (name, code), count in sorted(self.answers.items()) if name == kind}
            lines.append(f"{kind}: {codes}, slowest {self.slowest.get(kind, 0) * 1000:.0f} ms")
        return "\n".join(lines)


def resident_bytes(process: int) -> int:
    """The memory that a process has now."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    (line,) = [one for one in status.splitlines() if one.startswith("VmRSS:")]
    return int(line.split()[1]) * 1024


def _ask(client: httpx.Client, token: str, body: Hostile) -> str:
    answer = client.post("/graphql", content=json.dumps(body), headers={**JSON, "authorization": f"Bearer {token}"})
    if answer.status_code == httpx.codes.REQUEST_ENTITY_TOO_LARGE:
        return "413"
    errors = answer.json().get("errors")
    return str(errors[0]["extensions"]["code"]) if errors else "answered"


JSON = {"content-type": "application/json", "accept": "application/json"}


def _in_turn(requests: int) -> Iterator[tuple[str, Callable[[int], Hostile], int]]:
    for number, (kind, make) in enumerate(islice(cycle(KINDS.items()), requests)):
        yield kind, make, number


def torture(server: Server, requests: int, seconds: float = 3600) -> Seen:
    """Send so many documents of all kinds in turn, or for some seconds, over a few connections of one user."""
    seen = Seen()
    until = time.monotonic() + seconds
    waiting = _in_turn(requests)
    lock = threading.Lock()
    over = threading.Event()

    def hostile() -> None:
        with httpx.Client(base_url=server.url, verify=False, timeout=60) as client:  # noqa: S501  # one address, no TLS
            while time.monotonic() < until:
                with lock:
                    found = next(waiting, None)
                if found is None:
                    return
                kind, make, number = found
                body = make(number)
                began = time.perf_counter()
                code = _ask(client, server.tokens["alpha"], body)
                taken = time.perf_counter() - began
                with lock:
                    seen.answers[kind, code] += 1
                    seen.slowest[kind] = max(seen.slowest.get(kind, 0), taken)

    def bystander() -> None:
        with httpx.Client(base_url=server.url, verify=False, timeout=60) as client:  # noqa: S501  # one address, no TLS
            while not over.is_set():
                began = time.perf_counter()
                code = _ask(client, server.tokens["bravo"], {"query": BYSTANDER})
                seen.waited.append(time.perf_counter() - began)
                assert code == "answered", code
                time.sleep(PAUSE_SECONDS)

    watching = threading.Thread(target=bystander)
    senders = [threading.Thread(target=hostile) for _ in range(CONNECTIONS)]
    watching.start()
    for one in senders:
        one.start()
    for one in senders:
        one.join()
    over.set()
    watching.join()
    assert server.process.pid is not None
    seen.memory_bytes = resident_bytes(server.process.pid)
    return seen


def main() -> None:
    """Send 10,000, or as many as are asked for, to a server over the demo."""
    requests = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    folder = tempfile.TemporaryDirectory(prefix="customer-classes-")
    with folder as path, running_server(Path(path) / "demo.db") as server:
        print(torture(server, requests).told())


if __name__ == "__main__":
    main()
