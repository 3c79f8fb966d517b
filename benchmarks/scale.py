"""How much slower a large installation is: a million classes and ten thousand resellers against a thousand classes.

    .venv/bin/python -m benchmarks.scale [--classes 1000000] [--seconds 2] [--rounds 5] [--directory DIRECTORY]

The data are kept in the directory, if one is named, for the next run.
"""

import argparse
import asyncio
import sqlite3
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks import queries
from benchmarks.data import prepared
from benchmarks.load import request, window
from benchmarks.servers import OURS, Server, pin_load, serving
from benchmarks.side_by_side import table
from models.database.connection import close, connect
from resolvers.reading.cursor import encode
from web.cli.credentials import create_token

PAGE, LATE = 50, 10_000
"""Rows on a page, and the number of the late page."""

SMALL = 1000
OPENED = 12
"""A class of the demo, the same in both databases."""


@dataclass(frozen=True)
class Data:
    """A database to measure over, with a token of an administrator and one of a reseller."""

    address: str
    administrator: str
    reseller: str


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
    with sqlite3.connect(directory / f"classes-{classes}.db") as connection:
        found = connection.execute(
            "SELECT name_key, id FROM customer_class ORDER BY name_key, id LIMIT 1 OFFSET ?", [(page - 1) * PAGE - 1]
        ).fetchone()
    connection.close()
    return encode(list(found))


async def measure(directory: Path, classes: int, seconds: float, rounds: int) -> list[dict[str, object]]:
    """Measure in turns. Gives a row for each pair."""
    small, large = await _data(directory, SMALL), await _data(directory, classes)
    late = min(LATE, classes // PAGE)
    with serving(OURS, small.address) as few, serving(OURS, large.address) as many:

        def page(token: str, number: int) -> bytes:
            variables = {"first": PAGE, "after": _cursor(directory, classes, number)}
            return request({"query": queries.PAGE, "variables": variables}, token)

        def reseller_page(token: str) -> bytes:
            document = "{ customerClasses(first: 50) { nodes { id name ownership } pageInfo { endCursor } } }"
            return request({"query": document}, token)

        def opened(token: str) -> bytes:
            variables = {"id": f"CustomerClass:{OPENED}"}
            return request({"query": queries.opening(), "variables": variables}, token)

        admin = large.administrator
        pairs: list[tuple[str, tuple[Server, bytes], tuple[Server, bytes]]] = [
            (f"page {late:,} against page 1", (many, page(admin, 1)), (many, page(admin, late))),
            (
                f"opening a class of {classes:,} against one of {SMALL:,}",
                (few, opened(small.administrator)),
                (many, opened(admin)),
            ),
            (
                f"a reseller's first page at {classes:,} against {SMALL:,} classes",
                (few, reseller_page(small.reseller)),
                (many, reseller_page(large.reseller)),
            ),
        ]
        return [await _compared(name, base, other, seconds, rounds) for name, base, other in pairs]


async def _compared(
    name: str, base: tuple[Server, bytes], other: tuple[Server, bytes], seconds: float, rounds: int
) -> dict[str, object]:
    times: list[list[float]] = [[], []]
    processor: list[list[float]] = [[], []]
    for turn in range(rounds + 1):
        for place, (server, sent) in enumerate((base, other)):
            measured = await window(server, sent, seconds, 1)
            if turn:
                times[place].append(statistics.median(measured.milliseconds))
                processor[place].append(measured.processor_milliseconds)
    first, second = (statistics.median(found) for found in times)
    spent = [statistics.median(found) for found in processor]
    return {
        "what": name,
        "base ms": round(first, 2),
        "ms": round(second, 2),
        "times": round(second / first, 2),
        "times by processor": round(spent[1] / spent[0], 2),
    }


def main() -> None:
    """Make the data where they are missing, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--classes", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--directory", type=Path)
    given = parser.parse_args()
    pin_load()
    if given.directory:
        given.directory.mkdir(parents=True, exist_ok=True)
        rows = asyncio.run(measure(given.directory, given.classes, given.seconds, given.rounds))
    else:
        with tempfile.TemporaryDirectory() as directory:
            rows = asyncio.run(measure(Path(directory), given.classes, given.seconds, given.rounds))
    print(table(rows))


if __name__ == "__main__":
    main()
