"""Two servers over one database, with everybody writing: nobody is told what was before the last acknowledged write.

The readers ask the same questions again and again, so most of their answers are kept ones.
"""

import http.client
import json
import random
import re
import threading
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httpx
import pytest

from tests.factories.client import Json
from tests.rounds import RACE_ROUNDS, longest_seconds, report
from tests.running import DemoDatabase, Server, running_server

READS = 100 * RACE_ROUNDS
READERS = 4
WRITERS = 2
PAUSE_SECONDS = 0.02
"""Between two writes of a writer at most: shorter than people's, and long enough for answers to be asked for again."""

CLASS = "query($id: ID!) { customerClass(id: $id) { id description version } }"
PAGE = "{ customerClasses(first: 5) { nodes { id description version } } }"
SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { version } userErrors { message } }
}"""
USER = '{ users(where: { userName: { eq: "admin" } }) { nodes { id } } }'
MAKE = (
    "mutation($input: TokenCreateInput!) { tokenCreate(input: $input) { secret token { id } userErrors { message } } }"
)
REVOKE = "mutation($input: TokenRevokeInput!) { tokenRevoke(input: $input) { userErrors { message } } }"


@contextmanager
def lines_to(servers: list[Server]) -> "Iterator[list[Line]]":
    """A connection to each server."""
    lines = [Line(server) for server in servers]
    try:
        yield lines
    finally:
        for line in lines:
            line.close()


class Line:
    """A connection to a server, over which a user asks."""

    def __init__(self, server: Server) -> None:
        self._connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=30)

    def ask(self, token: str, query: str, variables: Mapping[str, object] | None = None) -> tuple[int, Json]:
        """The status and the answer."""
        body = json.dumps({"query": query, "variables": variables or {}})
        headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
        self._connection.request("POST", "/graphql", body, headers)
        response = self._connection.getresponse()
        return response.status, json.loads(response.read())

    def close(self) -> None:
        """End it."""
        self._connection.close()


@dataclass
class Acknowledged:
    """Last acknowledged save of each class: the number in its description, and the version that it made."""

    numbers: dict[str, int]
    versions: dict[str, int]
    reads: int = 0
    writes: int = 0
    over: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)


def _data(answer: tuple[int, Json]) -> Json:
    status, sent = answer
    assert status == httpx.codes.OK, sent
    assert "errors" not in sent, sent
    data: Json = sent["data"]
    return data


def write(servers: list[Server], seen: Acknowledged, ours: list[str], seed: int) -> None:
    """Save one class after the other, through either server, until the readers have enough."""
    chance, token = random.Random(seed), servers[0].tokens["admin"]  # noqa: S311
    try:
        with lines_to(servers) as lines:
            while not seen.over.is_set():
                name = chance.choice(ours)
                number = seen.numbers[name] + 1
                save(chance.choice(lines), token, seen, name, number)
                time.sleep(chance.random() * PAUSE_SECONDS)
    finally:
        seen.over.set()


def save(line: Line, token: str, seen: Acknowledged, name: str, number: int) -> None:
    """Put a number into the description of a class, and note that once it is acknowledged."""
    input = {"id": name, "description": str(number), "expectedVersion": seen.versions[name]}
    payload = _data(line.ask(token, SAVE, {"input": input}))["customerClassSave"]
    assert payload["userErrors"] == []
    seen.versions[name], seen.numbers[name] = payload["customerClass"]["version"], number
    seen.writes += 1


def read(servers: list[Server], seen: Acknowledged, seed: int) -> None:
    """Ask either server for classes, of which none may be as it was before it was asked for."""
    chance = random.Random(seed)  # noqa: S311
    token = servers[0].tokens[chance.choice(["admin", "auditor"])]
    try:
        with lines_to(servers) as lines:
            while not seen.over.is_set():
                acknowledged = dict(seen.numbers)
                line = chance.choice(lines)
                if chance.random() < 0.5:
                    name = chance.choice(sorted(acknowledged))
                    nodes = [_data(line.ask(token, CLASS, {"id": name}))["customerClass"]]
                else:
                    nodes = _data(line.ask(token, PAGE))["customerClasses"]["nodes"]
                for node in nodes:
                    assert int(node["description"]) >= acknowledged[node["id"]], (node, acknowledged)
                with seen.lock:
                    seen.reads += 1
                    if seen.reads >= READS:
                        seen.over.set()
    finally:
        seen.over.set()


def revoke(servers: list[Server], seen: Acknowledged) -> int:
    """Make a token, ask with it, revoke it, ask again: it is refused, though its user's answers are kept."""
    chance, rounds, admin = random.Random(0), 0, servers[0].tokens["admin"]  # noqa: S311
    try:
        with lines_to(servers) as lines:
            (user,) = _data(lines[0].ask(admin, USER))["users"]["nodes"]
            while not seen.over.is_set():
                token = _data(chance.choice(lines).ask(admin, MAKE, {"input": {"user": user["id"], "name": "short"}}))
                secret, number = token["tokenCreate"]["secret"], token["tokenCreate"]["token"]["id"]
                for line in lines:
                    _data(line.ask(secret, PAGE))
                gone = _data(chance.choice(lines).ask(admin, REVOKE, {"input": {"ids": [number]}}))
                assert gone["tokenRevoke"]["userErrors"] == []
                for line in lines:
                    assert line.ask(secret, PAGE)[0] == httpx.codes.UNAUTHORIZED
                rounds += 1
                time.sleep(PAUSE_SECONDS * 3)
    finally:
        seen.over.set()
    return rounds


@pytest.fixture
def servers(demo_database: DemoDatabase) -> Iterator[list[Server]]:
    """Two servers over one database, each a process of its own."""
    with ExitStack() as opened:
        yield [opened.enter_context(running_server(demo_database)) for _ in range(2)]


def repeats(server: Server) -> int:
    """How many requests a server has answered by what it had kept."""
    text = server.client.get("/metrics", headers={"authorization": f"Bearer {server.tokens['admin']}"}).text
    (found,) = re.findall(r"^customer_classes_repeats_total (\S+)$", text, re.MULTILINE)
    return int(float(found))


@pytest.mark.timeout(longest_seconds(180))
def test_no_answer_is_older_than_the_last_acknowledged_write(servers: list[Server]) -> None:
    # Given classes that begin at zero
    token = servers[0].tokens["admin"]
    with lines_to(servers) as lines:
        nodes = _data(lines[0].ask(token, PAGE))["customerClasses"]["nodes"]
        seen = Acknowledged({}, {node["id"]: node["version"] for node in nodes})
        names = sorted(seen.versions)
        for name in names:
            save(lines[0], token, seen, name, 0)
    began = time.monotonic()
    # When several write and read through both servers, and tokens come and go
    with ThreadPoolExecutor(READERS + WRITERS + 1) as pool:
        writers = [pool.submit(write, servers, seen, names[number::WRITERS], number) for number in range(WRITERS)]
        readers = [pool.submit(read, servers, seen, number) for number in range(READERS)]
        revoking = pool.submit(revoke, servers, seen)
        for one in (*writers, *readers):
            one.result()
        revoked = revoking.result()
    # Then no read was behind, and many were answered by what was kept
    kept = sum(map(repeats, servers))
    report(
        f"{seen.reads} reads beside {seen.writes} writes and {revoked} revoked tokens in "
        f"{time.monotonic() - began:.0f} s, {kept} of them kept answers; none was older than what was acknowledged"
    )
    assert seen.reads >= READS
    assert seen.writes > 0
    assert revoked > 0
    assert kept > 0
