"""A long export of the audit log ends in the middle for who loses its access meanwhile, and the log says so."""

import json
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from tortoise.connection import get_connection

from benchmarks.export import COLUMNS
from tests.running import Server, running_server
from tests.server.conftest import MakeDemo
from tests.server.http.test_unread_answers import opened

ROWS = 1500
VALUE = b"x" * 20_000
"""A file of 30 MB: more than the buffers of the system take before anybody reads."""

LOGGED_SECONDS = 5

END_OF_FILE = b"\r\n0\r\n\r\n"
"""The end of an answer whose length isn't told before."""

USERS = "{ users(first: 100) { nodes { id userName version reseller { id version } } } }"


@pytest.fixture(scope="module")
def log(database_kind: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the log of the server on each database goes."""
    return tmp_path_factory.mktemp(f"log_{database_kind}") / "log"


@pytest.fixture(scope="module")
def server(make_demo: MakeDemo, tmp_path_factory: pytest.TempPathFactory, log: Path) -> Iterator[Server]:
    """A server over the demo whose log is long, and at its end about a class of Alpha's."""
    with make_demo(tmp_path_factory.mktemp("server")) as database, running_server(database, log=log) as running:
        node = own_class(running)
        changed = {"id": node["id"], "expectedVersion": node["version"], "description": "x"}
        written(running, "alpha", "customerClassSave", **changed)
        running.on_database(lengthen())
        yield running


async def lengthen() -> None:
    """Repeat the log's last row with a long value; nobody could verify it any more."""
    selected = COLUMNS.replace(" after,", f" '{VALUE.decode()}',")
    await get_connection("default").execute_query(
        f"INSERT INTO audit_record (id, {COLUMNS}) "  # noqa: S608  # our own constants
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {ROWS}) "
        f"SELECT a.id + n.i, {selected} FROM n, audit_record a WHERE a.id = (SELECT last_id FROM audit_head)"
    )
    await get_connection("default").execute_query("UPDATE audit_head SET last_id = (SELECT max(id) FROM audit_record)")


def written(server: Server, by: str, mutation: str, **values: object) -> dict[str, Any]:
    """The payload of a write that has to succeed."""
    selected = "userErrors { message } " + ("secret token { id }" if mutation == "tokenCreate" else "")
    document = f"""mutation($input: {mutation[0].upper()}{mutation[1:]}Input!) {{
      {mutation}(input: $input) {{ {selected} }} }}"""
    payload: dict[str, Any] = server.ask(by, document, {"input": values}).json()["data"][mutation]
    assert payload["userErrors"] == []
    return payload


def user(server: Server, name: str) -> dict[str, Any]:
    """A user, as administrators read it."""
    nodes: list[dict[str, Any]] = server.ask("admin", USERS).json()["data"]["users"]["nodes"]
    return next(node for node in nodes if node["userName"] == name)


def own_class(server: Server) -> dict[str, Any]:
    """The class of Alpha's that the end of the log is about."""
    own = "{ customerClasses(where: {ownership: {eq: OWN}}) { nodes { id version } } }"
    node: dict[str, Any] = server.ask("alpha", own).json()["data"]["customerClasses"]["nodes"][0]
    return node


def lose_access(server: Server, who: str, token: Mapping[str, Any]) -> None:
    """Have a user lose the access that it has with a token."""
    found = user(server, who)
    named = {"id": found["id"], "expectedVersion": found["version"]}
    match who:
        case "auditor":
            written(server, "admin", "userDisable", **named)
        case "beate":
            written(server, "admin", "userSave", **named, role="READ_ONLY_ADMINISTRATOR")
        case "alpha":
            reseller = found["reseller"]
            written(server, "admin", "resellerClose", id=reseller["id"], expectedVersion=reseller["version"])
        case _:
            written(server, "admin", "tokenRevoke", ids=[token["token"]["id"]])


def begun(server: Server, token: str, customer_class: str | None = None) -> socket.socket:
    """An export whose client has read its first line, and no more."""
    query = f"?{urlencode({'customerClass': customer_class})}" if customer_class else ""
    head = f"GET /audit-log.csv{query} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n\r\n"
    connection = opened(server)
    connection.sendall(head.encode())
    received = b""
    while b"entityId" not in received:
        piece = connection.recv(64)
        assert piece, received
        received += piece
    assert received.startswith(b"HTTP/1.1 200 ")
    return connection


def rest(connection: socket.socket) -> bytes:
    """The bytes that come until the server has closed, or the file has ended."""
    received = bytearray()
    while not received.endswith(END_OF_FILE) and (piece := connection.recv(1 << 20)):
        received += piece
    return bytes(received)


def told_of(log: Path, who: str) -> list[dict[str, Any]]:
    """The log's lines about exports of a user that didn't go well; they are written a moment after the answer."""
    until = time.monotonic() + LOGGED_SECONDS
    while True:
        lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
        told = [line for line in lines if line.get("path") == "/audit-log.csv" and line["user"] == who]
        told = [line for line in told if "reason" in line]
        if told or time.monotonic() > until:
            return told
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("who", "status", "code"),
    [
        ("auditor", 401, "UNAUTHENTICATED"),
        ("beate", 403, "FORBIDDEN"),
        ("alpha", 401, "UNAUTHENTICATED"),
        ("admin", 401, "UNAUTHENTICATED"),
    ],
    ids=["disabled", "demoted", "its reseller closed", "its token revoked"],
)
def test_who_loses_its_access_gets_no_further_page(server: Server, log: Path, who: str, status: int, code: str) -> None:
    token = written(server, "admin", "tokenCreate", user=user(server, who)["id"], name=f"export of {who}")
    customer_class = own_class(server)["id"] if who == "alpha" else None

    with closing(begun(server, token["secret"], customer_class)) as connection:
        lose_access(server, who, token)
        file = rest(connection)

    assert not file.endswith(END_OF_FILE)
    assert 0 < file.count(VALUE) < ROWS
    (told,) = told_of(log, who)
    assert (told["status"], told["code"], told["reason"], told["level"]) == (
        status,
        code,
        "the export was cut off",
        "warning",
    )


def test_who_keeps_its_access_gets_the_whole_file(server: Server) -> None:
    with closing(begun(server, server.tokens["admin"])) as connection:
        file = rest(connection)

    assert file.endswith(END_OF_FILE)
    assert file.count(VALUE) == ROWS
