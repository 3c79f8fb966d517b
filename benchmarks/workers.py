"""Two processes of one server beside two servers: what it costs them to have one database together.

    .venv/bin/python -m benchmarks.workers [--database postgresql] [--query open] [--seconds 3] [--rounds 7]

The load takes its part of the same cores, and two cores that are busy are slower than one is: answers a second beside
those of one process would tell of the machine. Two servers over copies of their own keep each other from nothing, so
they are twice one. Two processes over one database are less by what they spend more for an answer: for locks and memory
that they share.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import mean, median
from typing import Final

import orjson

from benchmarks.comparison import NUMBER
from benchmarks.contenders import OURS
from benchmarks.databases import DATABASES, Data
from benchmarks.load import Requests, window
from benchmarks.queries import QUERIES, Query
from benchmarks.servers import Server, serving
from benchmarks.table import table

READS: Final = {one.name: one for one in QUERIES if not one.writes}
CORES: Final = 2


@contextmanager
def served(data: Data, folder: Path, name: str, processes: int) -> Iterator[Server]:
    """A server of so many processes over a copy of its own, on both cores."""
    cores = ",".join(map(str, range(min(CORES, os.cpu_count() or 1))))
    command = ("taskset", "-c", cores, *OURS.command())
    more = {"CUSTOMER_CLASSES_WORKERS": str(processes)}
    with serving(command, data.copy(name), data.token, folder / f"{name}.log", more) as server:
        yield server


def _requests(folder: Path, query: Query, data: Data) -> Requests:
    bodies = folder / f"{query.name}.txt"
    further = {} if query.repeats else NUMBER
    lines = [
        orjson.dumps({"query": query.document(), "variables": values, **further})
        for values in query.variables(data.rows)
    ]
    bodies.write_bytes(b"".join(line + b"\n" for line in lines))
    return Requests(bodies, query.connections)


def _spent_apart(servers: Sequence[Server], requests: Requests, seconds: int) -> float:
    """Processor milliseconds for an answer of servers that have half of the load each, at the same time."""
    half = replace(requests, connections=requests.connections // len(servers))
    with ThreadPoolExecutor(len(servers)) as threads:
        return mean(threads.map(lambda server: window(server, half, seconds).processor_ms, servers))


def compared(
    apart: Sequence[Server], together: Server, requests: Requests, seconds: int, rounds: int
) -> dict[str, object]:
    """Figures of some rounds in turns, after one that warms up: the middle, and the lowest and highest."""
    turns = [
        (_spent_apart(apart, requests, seconds), window(together, requests, seconds).processor_ms)
        for _ in range(rounds + 1)
    ][1:]
    times = [len(apart) * one / both for one, both in turns]
    return {
        "apart ms": f"{median(one for one, _ in turns):.3f}",
        "together ms": f"{median(both for _, both in turns):.3f}",
        "times one": f"{median(times):.2f}",
        "lowest-highest": f"{min(times):.2f}-{max(times):.2f}",
    }


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(prog="benchmarks.workers", description=__doc__)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--query", choices=READS, action="append")
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--classes", type=int, default=1000)
    parser.add_argument("--directory", type=Path, default=Path(tempfile.gettempdir()) / "customer-classes-benchmarks")
    options = parser.parse_args()
    options.directory.mkdir(parents=True, exist_ok=True)
    with ExitStack() as opened:
        data = opened.enter_context(DATABASES[options.database](options.directory, options.classes))
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="customer-classes-")))
        apart = [opened.enter_context(served(data, folder, f"apart-{number}", 1)) for number in range(CORES)]
        together = opened.enter_context(served(data, folder, "together", CORES))
        rows: list[dict[str, object]] = []
        for query in map(READS.__getitem__, options.query or READS):
            requests = _requests(folder, query, data)
            rows.append({"query": query.title, **compared(apart, together, requests, options.seconds, options.rounds)})
    print(table(rows))


if __name__ == "__main__":
    main()
