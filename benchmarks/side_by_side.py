"""This server against its stock peer: one run, in turns, on one core, over the same data.

.venv/bin/python -m benchmarks.side_by_side [--seconds 2] [--rounds 5] [--connections 8] [--classes 1000]
"""

import argparse
import asyncio
import json
import statistics
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import orjson

from benchmarks import queries
from benchmarks.data import prepared
from benchmarks.load import Measured, ask, request, window
from benchmarks.servers import OURS, STOCK, Server, pin_load, serving

CLASS = 12
"""A class of the demo with customers on it."""

Sent = bytes | Callable[[bytes | None], bytes]


@dataclass(frozen=True)
class Case:
    """One query of the comparison."""

    name: str
    sent: Sent
    connections: int


def _save(token: str, version: int) -> Callable[[bytes | None], bytes]:
    """Saves of one class, each over the version that the one before made."""
    current = version

    def sent(answer: bytes | None) -> bytes:
        nonlocal current
        if answer is not None:
            current = orjson.loads(answer)["data"]["customerClassSave"]["customerClass"]["version"]
        given = {"id": f"CustomerClass:{CLASS}", "expectedVersion": current, "description": f"Saved {current} times."}
        return request({"query": queries.SAVE, "variables": {"input": given}}, token)

    return sent


async def _answer(server: Server, sent: bytes) -> dict[str, object]:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=2**22)
    answer: dict[str, object] = orjson.loads(await ask(reader, writer, sent))
    writer.close()
    await writer.wait_closed()
    return answer


async def _version(server: Server, token: str) -> int:
    document = "query($id: ID!) { customerClass(id: $id) { version } }"
    asked = request({"query": document, "variables": {"id": f"CustomerClass:{CLASS}"}}, token)
    found = await _answer(server, asked)
    return int(found["data"]["customerClass"]["version"])  # type: ignore[index]


async def _check_alike(servers: dict[str, Server], case: Case) -> None:
    """Both servers have to answer the same fields and as many objects. Raises RuntimeError."""
    assert isinstance(case.sent, bytes)
    ours, stock = [_shape((await _answer(server, case.sent))["data"]) for server in servers.values()]
    if ours != stock:
        raise RuntimeError(f"{case.name}: the answers differ: {ours} and {stock}")


def _shape(value: object) -> object:
    if isinstance(value, dict):
        return {key: _shape(one) for key, one in value.items()}
    return [_shape(one) for one in value] if isinstance(value, list) else value is None


def _reads(token: str, connections: int) -> list[Case]:
    def asked(query: str, variables: dict[str, object]) -> bytes:
        return request({"query": query, "variables": variables}, token)

    return [
        Case("open a class, all panels", asked(queries.opening(), {"id": f"CustomerClass:{CLASS}"}), connections),
        Case("a page of 50 classes", asked(queries.PAGE, {"first": 50, "after": None}), connections),
        Case("100 audit entries", asked(queries.AUDIT, {"first": 100}), connections),
    ]


async def compare(address: str, token: str, seconds: float, rounds: int, connections: int) -> list[dict[str, object]]:
    """Measure every case in turns. Gives a row for each."""
    rows = []
    with serving(OURS, address) as ours, serving(STOCK, address) as stock:
        servers = {"ours": ours, "stock": stock}
        # The saves come first: they write the audit entries that are read after them.
        for name in ["one save", *(case.name for case in _reads(token, connections))]:
            if name != "one save":
                await _check_alike(servers, next(one for one in _reads(token, connections) if one.name == name))
            found: dict[str, list[Measured]] = {who: [] for who in servers}
            for turn in range(rounds + 1):
                for who, server in servers.items():
                    if name == "one save":
                        case = Case(name, _save(token, await _version(server, token)), 1)
                    else:
                        case = next(one for one in _reads(token, connections) if one.name == name)
                    measured = await window(server, case.sent, seconds, case.connections)
                    if turn:
                        found[who].append(measured)
            rows.append(_row(name, found))
            print(json.dumps(rows[-1]), flush=True)
    return rows


def _row(name: str, found: dict[str, list[Measured]]) -> dict[str, object]:
    per_second = {who: statistics.median(one.per_second for one in windows) for who, windows in found.items()}
    times = {
        who: statistics.median([one for measured in windows for one in measured.milliseconds])
        for who, windows in found.items()
    }
    processor = {
        who: statistics.median(one.processor_milliseconds for one in windows) for who, windows in found.items()
    }
    return {
        "query": name,
        **{f"{who} per second": round(value, 1) for who, value in per_second.items()},
        **{f"{who} median ms": round(value, 2) for who, value in times.items()},
        **{f"{who} processor ms": round(value, 3) for who, value in processor.items()},
        "ratio": round(per_second["ours"] / per_second["stock"], 1),
        "ratio of processor time": round(processor["stock"] / processor["ours"], 1),
    }


def table(rows: list[dict[str, object]]) -> str:
    """Rows as a table of Markdown."""
    names = list(rows[0])
    lines = [names, ["---"] * len(names), *([str(row[name]) for name in names] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> None:
    """Make the data, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--classes", type=int, default=1000)
    given = parser.parse_args()
    pin_load()
    with tempfile.TemporaryDirectory() as directory:
        address, token = asyncio.run(prepared(Path(directory) / "benchmark.db", given.classes))
        rows = asyncio.run(compare(address, token, given.seconds, given.rounds, given.connections))
    print(table(rows))


if __name__ == "__main__":
    main()
