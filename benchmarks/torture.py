"""The worst documents that pass the limits, sent by one user, while another one goes on working.

    .venv/bin/python -m benchmarks.torture [requests] [--database postgresql]

Prints how long the bystander waits, how long the server's event loop is held, what was answered and refused, and the
memory of the server's process at the end.
"""

import argparse
import json
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path

import httpx

from benchmarks.hostile import KINDS, Hostile
from benchmarks.pauses import pauses, watched
from tests.databases import outside_pytest, postgresql_template
from tests.running import DemoDatabase, Server, postgresql_demo, running_server

BYSTANDER = "{ customerClasses(first: 20) { nodes { id name version } } }"
PAUSE_SECONDS = 0.01
CONNECTIONS = 4
MIB = 1024 * 1024


@dataclass
class Seen:
    """Observations of a run: the bystander's waits, answers by kind and code, the largest wait of each kind.

    `kept_waiting` tells of each of the bystander's waits how long threads of the server were ready meanwhile and had no
    processor: on a machine that others use too, the longest waits are theirs.
    """

    waited: list[float] = field(default_factory=list)
    kept_waiting: list[float] = field(default_factory=list)
    answers: Counter[tuple[str, str]] = field(default_factory=Counter)
    slowest: dict[str, float] = field(default_factory=dict)
    memory_bytes: int = 0

    def quantile(self, share: float) -> float:
        """The bystander's wait in milliseconds that so much of all waits are within."""
        return sorted(self.waited)[min(len(self.waited) - 1, int(share * len(self.waited)))] * 1000

    def told(self) -> str:
        """The figures, a line for each kind."""
        longest = max(range(len(self.waited)), key=self.waited.__getitem__)
        lines = [
            f"bystander: {len(self.waited)} requests",
            f"p50 {self.quantile(0.5):.0f} ms, p99 {self.quantile(0.99):.0f} ms",
            f"longest {self.waited[longest] * 1000:.0f} ms; {self.kept_waiting[longest] * 1000:.0f} ms of no processor",
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


def waiting_seconds(process: int) -> float:
    """How long the threads of a process were ready to run until now and had no processor."""
    tasks = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(task.read_text(encoding="ascii").split()[1]) for task in tasks) / 1e9


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
    process = server.process.pid
    assert process is not None
    until = time.monotonic() + seconds
    waiting = _in_turn(requests)
    lock = threading.Lock()
    over = threading.Event()

    def hostile() -> None:
        with httpx.Client(base_url=server.url, verify=False, timeout=60) as client:  # noqa: S501  # one address, no TLS
            while time.monotonic() < until:
                with lock:
                    document = next(waiting, None)
                if document is None:
                    return
                kind, make, number = document
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
                waiting_before = waiting_seconds(process)
                began = time.perf_counter()
                code = _ask(client, server.tokens["bravo"], {"query": BYSTANDER})
                seen.waited.append(time.perf_counter() - began)
                seen.kept_waiting.append(waiting_seconds(process) - waiting_before)
                assert code == "answered", code
                time.sleep(PAUSE_SECONDS)

    watching = threading.Thread(target=bystander)
    senders = [threading.Thread(target=hostile) for _ in range(CONNECTIONS)]
    watching.start()
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    over.set()
    watching.join()
    seen.memory_bytes = resident_bytes(process)
    return seen


@contextmanager
def _demo(kind: str, folder: Path) -> Iterator[Path | DemoDatabase]:
    """A database with the demo."""
    with outside_pytest() as directory:
        if kind == "sqlite":
            yield folder / "demo.db"
            return
        yield postgresql_demo(postgresql_template(directory))


def main() -> None:
    """Send 10,000, or as many as are asked for, to a server over the demo."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("requests", type=int, nargs="?", default=10_000)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="customer-classes-") as name:
        folder = Path(name)
        kept_pauses = folder / "pauses.json"
        with (
            _demo(options.database, folder) as database,
            running_server(database, first=watched(kept_pauses)) as server,
        ):
            print(f"{options.database}: {options.requests} documents")
            print(torture(server, options.requests).told())
            measured = pauses(kept_pauses)
    print(
        f"event loop: held {measured.loop_processor_ms:.0f} ms by its own work at most ({measured.loop_ms:.0f} ms by "
        f"the clock), {measured.over_50_ms} times over 50 ms; garbage: {measured.collection_ms:.0f} ms at most, "
        f"{measured.full_collections} full collections"
    )
    if measured.seen_at:
        print(f"where the loop was for {measured.looked_into_ms:.0f} ms by the clock:\n{measured.seen_at}")


if __name__ == "__main__":
    main()
