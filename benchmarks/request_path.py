"""Where a request's microseconds go: the application in one process, without a network, told in processor time.

A busy machine hardly moves these figures, so two states of the code can be compared: `--beside DIRECTORY` names another
checkout, whose application takes turns with this one's. `--profile FILE` keeps what `python -m pstats FILE` shows, of
the last query. `--than QUERY` tells how many times as long the others take as that one, which takes turns with them in
the same process: `--than now --query then` is what reading a version costs.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.comparison import VERSION, with_version
from benchmarks.databases import DATABASES, ROOT, version_of
from benchmarks.queries import NOW, QUERIES, THEN

SERVED: Final = Path(__file__).parent / "in_process.py"
ASKED: Final = ("typename", "open", "page", "audit", "settings", "repeat", "save", "assign")
KNOWN: Final = {one.name: one for one in (*QUERIES, NOW, THEN)}


class Application:
    """An application in a process of its own, which answers requests when it is told to."""

    def __init__(self, checkout: Path, address: str, token: str, bodies: Path, log: Path, version: int) -> None:
        with log.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, SERVED, address, token, bodies, str(version)],
                cwd=checkout,
                env={"PYTHONPATH": str(checkout), "PYTHONHASHSEED": "0"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )

    def microseconds(self, query: str, requests: int, *, profiled: str = "") -> float:
        """The processor's time of one of so many requests."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{json.dumps([query, requests, profiled])}\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def stop(self) -> None:
        """End the process."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(prog="benchmarks.request_path", description=__doc__)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--query", choices=KNOWN, action="append")
    parser.add_argument("--than", choices=KNOWN, help="a query that the others are compared with")
    parser.add_argument("--beside", type=Path, help="another checkout")
    parser.add_argument("--requests", type=int, default=1000, help="in each round")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--classes", type=int, default=1000)
    parser.add_argument("--profile", type=Path, default=Path(), help="a file for a profile of the last query")
    parser.add_argument("--directory", type=Path, default=Path(tempfile.gettempdir()) / "customer-classes-benchmarks")
    options = parser.parse_args()
    options.directory.mkdir(parents=True, exist_ok=True)
    chosen = [
        KNOWN[name] for name in dict.fromkeys((*([options.than] if options.than else ()), *(options.query or ASKED)))
    ]
    with ExitStack() as opened:
        data = opened.enter_context(DATABASES[options.database](options.directory, options.classes))
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="customer-classes-")))
        bodies = folder / "bodies.json"
        sent = {
            one.name: [
                {"query": one.document(), "variables": with_version(one, values, VERSION)}
                for values in one.variables(data.rows)
            ]
            for one in chosen
        }
        bodies.write_text(json.dumps(sent), encoding="utf-8")
        checkouts = [ROOT, *([options.beside.resolve()] if options.beside else [])]
        copies = [data.copy(f"checkout-{number}") for number in range(len(checkouts))]
        version = version_of(copies[0], data.rows.saved)
        applications = [
            Application(checkout, address, data.token, bodies, folder / f"log-{number}", version)
            for number, (checkout, address) in enumerate(zip(checkouts, copies, strict=True))
        ]
        for application in applications:
            opened.callback(application.stop)
        if options.profile.name:
            query = [*sent][-1]
            applications[0].microseconds(query, options.requests)
            applications[0].microseconds(query, options.requests, profiled=str(options.profile.resolve()))
            return
        for query in sent:
            _measure(applications, query, options)


def _measure(applications: Sequence[Application], query: str, options: argparse.Namespace) -> None:
    """Measure a query with each of the applications, and what it is compared with beside it."""
    than = options.than or query
    for application in applications:
        for name in {than, query}:
            application.microseconds(name, options.requests)
    rounds = [
        [(one.microseconds(than, options.requests), one.microseconds(query, options.requests)) for one in applications]
        if than != query
        else [(took := one.microseconds(query, options.requests), took) for one in applications]
        for _ in range(options.rounds)
    ]
    times = [median(took for _, took in one) for one in zip(*rounds, strict=True)]
    ratios = [f"{median(took / base for base, took in one):.2f} x {than}" for one in zip(*rounds, strict=True)]
    beside = f"{median(turn[-1][1] / turn[0][1] for turn in rounds):.2f} times"
    print(
        f"{query:10} " + "  ".join(f"{microseconds:8.1f} µs" for microseconds in times),
        *(ratios if than != query else ()),
        *([beside] if len(applications) > 1 else ()),
        sep="  ",
        flush=True,
    )


if __name__ == "__main__":
    main()
