"""One run: all servers over copies of the same data, every answer compared first, then measured in turns."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import orjson

from benchmarks.comparing import difference, difference_of_values
from benchmarks.contenders import Contender
from benchmarks.databases import Data, version_of
from benchmarks.documents import Sent
from benchmarks.load import Requests, Window, window
from benchmarks.queries import QUERIES, Query
from benchmarks.servers import Server, serving
from benchmarks.table import Measured

COMPARED = 5
"""Answers of a read that are compared, spread over all that it rotates."""

VERSION = "@VERSION@"
NUMBER = {"extensions": {"number": "@NUMBER@"}}
"""Number that makes each request for a read another one, so that it is read and no answer that somebody kept."""


@dataclass(frozen=True)
class Turns:
    """How long is measured: a warm-up of each server for each query, then rounds."""

    warm_up_seconds: int
    rounds: int
    seconds: int

    @property
    def seconds_of_each(self) -> int:
        """How long one server is measured with one query."""
        return self.warm_up_seconds + self.rounds * self.seconds

    def within(self, seconds: int, pairs: int) -> "Turns":
        """These turns, or shorter ones, so that so many pairs of a server and a query take no longer than that.

        A window has a second at least, so a run can't be shorter than two for each pair.
        """
        share = seconds / (pairs * self.seconds_of_each)
        if share >= 1:
            return self
        each = max(1, int(self.seconds * share))
        warm_up = int(self.warm_up_seconds * share)
        rounds = max(1, min(self.rounds, int((seconds / pairs - warm_up) / each)))
        return Turns(warm_up, rounds, each)


@dataclass(frozen=True)
class Running:
    """A contender with its server and its documents."""

    contender: Contender
    server: Server
    address: str
    documents: Sent


def _body(running: Running, query: Query, variables: Mapping[str, object], **further: object) -> bytes:
    document, values = running.documents.request(query, variables)
    return orjson.dumps({"query": document, "variables": values, **further})


def with_version(query: Query, variables: Mapping[str, object], version: object) -> Mapping[str, object]:
    """A save's variables with the version that it is made to; any others as they are."""
    if not query.saves:
        return variables
    input = variables["input"]
    assert isinstance(input, dict)
    return {"input": {**input, "expectedVersion": version}}


def _path(contender: Contender, query: Query) -> str:
    return f"/{query.name}" if contender.own_path else "/graphql"


def compare(running: Sequence[Running], query: Query, data: Data) -> None:
    """Raises RuntimeError where a server's answer isn't ours."""
    asked = query.variables(data.rows)
    ours, *others = running
    version = version_of(ours.address, data.rows.saved) if query.saves else None
    sample = asked[:1] if query.writes else asked[:: max(1, len(asked) // COMPARED)][:COMPARED]
    for variables in sample:
        saved = with_version(query, variables, version)
        expected = ours.server.ask(_body(ours, query, saved))["data"]
        if query.writes and any(found["userErrors"] for found in expected.values()):
            raise RuntimeError(f"{query.title} is refused: {expected}")
        for one in others:
            if query.name not in one.contender.queries or (one.contender.own_path and variables != sample[0]):
                continue
            answer = one.server.ask(_body(one, query, saved), _path(one.contender, query))["data"]
            by_values = one.documents.own_schema
            differing = difference_of_values(expected, answer) if by_values else difference(expected, answer)
            if differing:
                raise RuntimeError(f"{one.contender.title}, {query.title}: {differing}")


def requests_of(folder: Path, one: Running, query: Query, data: Data) -> Requests:
    """Requests of a query to a server; the bodies are written once."""
    bodies = folder / f"{one.contender.name}-{query.name}.txt"
    if not bodies.exists():
        further = {} if query.repeats or query.writes else NUMBER
        lines = [
            _body(one, query, with_version(query, values, VERSION), **further) for values in query.variables(data.rows)
        ]
        bodies.write_bytes(b"".join(line + b"\n" for line in lines))
    version = version_of(one.address, data.rows.saved) if query.saves else None
    return Requests(bodies, query.connections, version, _path(one.contender, query))


def _record(ours: Running, data: Data, folder: Path) -> Path:
    """The bytes that the static server answers."""
    answers = {}
    for query in QUERIES:
        if not query.writes:
            answers[f"/{query.name}"] = json.dumps(ours.server.ask(_body(ours, query, query.variables(data.rows)[0])))
    path = folder / "answers.json"
    path.write_text(json.dumps(answers), encoding="utf-8")
    return path


@contextmanager
def started(contenders: Sequence[Contender], data: Data, folder: Path) -> Iterator[Sequence[Running]]:
    """All servers, each over a copy of its own; the first is the one that is recorded for the static one."""
    shapes = folder / "shapes.json"
    shapes.write_text(json.dumps(data.shapes), encoding="utf-8")
    more = {"BENCHMARK_SHAPES": str(shapes)}
    running: list[Running] = []
    with ExitStack() as stack:
        for contender in contenders:
            address = data.copy(contender.name)
            if contender.prepare:
                contender.prepare(address, data.shapes)
            log = folder / f"{contender.name}.log"
            server = stack.enter_context(serving(contender.command(), address, data.token, log, more))
            running.append(Running(contender, server, address, contender.documents(server, data.shapes)))
            if len(running) == 1:
                more["BENCHMARK_ANSWERS"] = str(_record(running[0], data, folder))
        yield running


def compare_and_measure(
    running: Sequence[Running], data: Data, queries: Sequence[Query], turns: Turns, folder: Path
) -> Measured:
    """Compare the answers of all queries, then measure, round by round. Raises RuntimeError for answers that differ."""
    windows: dict[str, dict[str, list[Window]]] = {}
    for query in queries:
        compare(running, query, data)
        able = [one for one in running if query.name in one.contender.queries]
        for one in able:
            if turns.warm_up_seconds:
                window(one.server, requests_of(folder, one, query, data), turns.warm_up_seconds)
        by_server = windows[query.name] = {one.contender.name: [] for one in able}
        for _ in range(turns.rounds):
            for one in able:
                requests = requests_of(folder, one, query, data)
                by_server[one.contender.name].append(window(one.server, requests, turns.seconds))
        if not query.writes:
            compare(running, query, data)
    return Measured(windows, {one.contender.name: one.server.resident_mib() for one in running})
