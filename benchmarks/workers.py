"""Two processes of one server beside two servers: what it costs them to have one database together.

    .venv/bin/python -m benchmarks.workers [--database postgresql] [--query open] [--seconds 3] [--rounds 7]

Two servers over copies of their own keep each other from nothing, so together they are twice one; and they have the
same load on the same cores, which are slower when both are busy. Two processes over one database have as many answers,
or less by what they wait for each other, and spend more for each by what they share.

Uvicorn's processes take connections from one socket, so now and then one of them gets nearly all. Such a window tells
of one process: it is left out, and counted.
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
from typing import Final, NamedTuple

from benchmarks.comparison import Running, requests_of
from benchmarks.contenders import OURS
from benchmarks.databases import DATABASES, Data
from benchmarks.documents import Documents
from benchmarks.load import Requests, window
from benchmarks.queries import QUERIES
from benchmarks.servers import Server, serving
from benchmarks.table import table

READS: Final = {one.name: one for one in QUERIES if not one.writes}
CORES: Final = 2
LEAST_SHARE: Final = 0.3
"""Part of the work that each process has to do in a window that counts."""


class Figures(NamedTuple):
    """Answers a second, and the processor's milliseconds for one."""

    per_second: float
    processor_ms: float


@contextmanager
def served(data: Data, folder: Path, name: str, processes: int) -> Iterator[Running]:
    """A server of so many processes over a copy of its own, on both cores."""
    cores = ",".join(map(str, range(min(CORES, os.cpu_count() or 1))))
    command = ("taskset", "-c", cores, *OURS.command())
    more = {"CUSTOMER_CLASSES_WORKERS": str(processes)}
    address = data.copy(name)
    with serving(command, address, data.token, folder / f"{name}.log", more) as server:
        yield Running(OURS, server, address, Documents())


def _apart(servers: Sequence[Server], requests: Requests, seconds: int) -> Figures:
    """Servers that have half of the load each, at the same time."""
    half = replace(requests, connections=requests.connections // len(servers))
    with ThreadPoolExecutor(len(servers)) as threads:
        windows = list(threads.map(lambda server: window(server, half, seconds), servers))
    return Figures(sum(one.per_second for one in windows), mean(one.processor_ms for one in windows))


def _together(server: Server, requests: Requests, seconds: int) -> Figures | None:
    """The processes of one server; None where one of them had hardly anything to do."""
    before = server.seconds_by_process()
    measured = window(server, requests, seconds)
    spent = sorted(after - one for one, after in zip(before, server.seconds_by_process(), strict=True))[-CORES:]
    return None if spent[0] < LEAST_SHARE * sum(spent) else Figures(measured.per_second, measured.processor_ms)


def compared(
    apart: Sequence[Server], together: Server, requests: Requests, seconds: int, rounds: int
) -> dict[str, object]:
    """Figures of some rounds in turns, after one that warms up: the middle, and the lowest and highest."""
    turns = [(_apart(apart, requests, seconds), _together(together, requests, seconds)) for _ in range(rounds + 1)][1:]
    counted = [(one, both) for one, both in turns if both]
    answers = [len(apart) * both.per_second / one.per_second for one, both in counted]
    spent = [len(apart) * one.processor_ms / both.processor_ms for one, both in counted]
    return {
        "times one, by answers": _spread(answers),
        "by processor": _spread(spent),
        "windows": len(counted),
        "left out": len(turns) - len(counted),
    }


def _spread(times: Sequence[float]) -> str:
    return f"{median(times):.2f} ({min(times):.2f}-{max(times):.2f})" if times else ""


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
        apart = [opened.enter_context(served(data, folder, f"apart-{number}", 1)).server for number in range(CORES)]
        together = opened.enter_context(served(data, folder, "together", CORES))
        rows: list[dict[str, object]] = []
        for query in map(READS.__getitem__, options.query or READS):
            requests = requests_of(folder, together, query, data)
            figures = compared(apart, together.server, requests, options.seconds, options.rounds)
            rows.append({"query": query.title, **figures})
    print(table(rows))


if __name__ == "__main__":
    main()
