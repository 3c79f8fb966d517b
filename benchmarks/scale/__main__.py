"""How much slower a large installation is: a million classes and ten thousand resellers against a thousand classes.

    .venv/bin/python -m benchmarks.scale [--classes 1000000] [--seconds 2] [--rounds 5] [--directory DIRECTORY]

The data are kept in the directory, if one is named, for the next run. Each request is numbered, so that none is
answered by what is kept of another one. `lists` measures all orders and filters.
"""

import argparse
import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import orjson

from benchmarks import queries
from benchmarks.comparison import NUMBER
from benchmarks.contenders import OURS
from benchmarks.data import prepared
from benchmarks.load import Requests, window
from benchmarks.servers import Server, pin_load, serving
from benchmarks.table import table
from models.database.connection import close, connect
from resolvers.reading.cursor import encode
from web.cli.credentials import create_token

PAGE, LATE = 50, 10_000
"""Rows on a page, and the number of the late page."""

SMALL = 1000
OPENED = 12
"""A class of the demo, the same in both databases."""

RESELLER_PAGE = "{ customerClasses(first: 50) { nodes { id name ownership } pageInfo { endCursor } } }"


@dataclass(frozen=True)
class Data:
    """A database to measure over, with a token of an administrator and one of a reseller."""

    address: str
    administrator: str
    reseller: str


@dataclass(frozen=True)
class Pair:
    """Two requests of one kind: as whom, to which server, and what."""

    name: str
    base: tuple[Server, Requests]
    other: tuple[Server, Requests]


async def _data(directory: Path, classes: int) -> Data:
    path = directory / f"classes-{classes}.db"
    if not path.exists():
        began = time.monotonic()
        await prepared(path, classes)
        print(f"{classes} classes written in {time.monotonic() - began:.0f} s, {path.stat().st_size / 2**20:.0f} MiB")
    address = f"sqlite:///{path}"
    await connect(address)
    tokens = [(await create_token(name, "scale"))[1] for name in ("admin", "alpha")]
    await close()
    return Data(address, *tokens)


def _cursor(directory: Path, classes: int, page: int) -> str | None:
    """Where a page begins; found by counting once, since to jump there is not what is measured."""
    if page == 1:
        return None
    with closing(sqlite3.connect(directory / f"classes-{classes}.db")) as connection:
        rows = connection.execute(
            "SELECT name_key, id FROM customer_class ORDER BY name_key, id LIMIT 1 OFFSET ?", [(page - 1) * PAGE - 1]
        ).fetchone()
    return encode(list(rows))


@contextmanager
def _served(data: Data, folder: Path) -> Iterator[tuple[Server, Server]]:
    """A server, as it is asked by the administrator and by the reseller."""
    with serving(OURS.command(), data.address, data.administrator, folder / "server.log", {}) as server:
        yield server, Server(server.port, server.process_id, data.reseller)


def _pairs(
    directory: Path, folder: Path, classes: int, few: tuple[Server, Server], many: tuple[Server, Server]
) -> list[Pair]:
    def asked(name: str, query: str, variables: Mapping[str, object]) -> Requests:
        path = folder / f"{name}.txt"
        path.write_bytes(orjson.dumps({"query": query, "variables": variables, **NUMBER}) + b"\n")
        return Requests(path, connections=1)

    late = min(LATE, classes // PAGE)
    opened = asked("opened", queries.opening(), {"id": f"CustomerClass:{OPENED}"})
    first = asked("first", queries.PAGE, {"first": PAGE, "after": None})
    last = asked("last", queries.PAGE, {"first": PAGE, "after": _cursor(directory, classes, late)})
    resellers = asked("resellers", RESELLER_PAGE, {})
    return [
        Pair(f"page {late:,} against page 1", (many[0], first), (many[0], last)),
        Pair(f"opening a class of {classes:,} against one of {SMALL:,}", (few[0], opened), (many[0], opened)),
        Pair(
            f"a reseller's first page at {classes:,} against {SMALL:,} classes",
            (few[1], resellers),
            (many[1], resellers),
        ),
    ]


def measure(directory: Path, classes: int, seconds: int, rounds: int) -> list[dict[str, object]]:
    """Measure in turns. Gives a row for each pair."""
    small, large = (asyncio.run(_data(directory, count)) for count in (SMALL, classes))
    with (
        tempfile.TemporaryDirectory() as name,
        _served(small, Path(name)) as few,
        _served(large, Path(name)) as many,
    ):
        return [_compared(pair, seconds, rounds) for pair in _pairs(directory, Path(name), classes, few, many)]


def _compared(pair: Pair, seconds: int, rounds: int) -> dict[str, object]:
    windows = [[window(*one, seconds) for one in (pair.base, pair.other)] for _ in range(rounds + 1)][1:]
    base, other = (median(both[place].p50_ms for both in windows) for place in (0, 1))
    spent = [median(both[place].processor_ms for both in windows) for place in (0, 1)]
    return {
        "what": pair.name,
        "base ms": round(base, 2),
        "ms": round(other, 2),
        "times": round(other / base, 2),
        "times by processor": round(spent[1] / spent[0], 2),
    }


def main() -> None:
    """Make the data where they are missing, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--classes", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--directory", type=Path)
    options = parser.parse_args()
    pin_load()
    with tempfile.TemporaryDirectory() as name:
        directory = options.directory or Path(name)
        directory.mkdir(parents=True, exist_ok=True)
        print(table(measure(directory, options.classes, options.seconds, options.rounds)))


if __name__ == "__main__":
    main()
