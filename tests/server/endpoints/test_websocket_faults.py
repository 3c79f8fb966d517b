"""A WebSocket's operations while the database can't say whose they are: each is answered, and its id is free again."""

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from schema.api.limits import LIMITS
from tests.running import Server, running_server
from tests.server_faults import Cluster, own_cluster
from web.cli.credentials import create_token, revoke_token
from web.endpoints.websocket import PROTOCOL, TRY_AGAIN_LATER, UNAUTHORIZED
from web.http.concurrency import BoundedExecution

VIEWER = {"query": "{ viewer { userName } }"}
LATE_SECONDS = 2.5
"""How much later than its time an answer may be there, on a busy machine."""


@contextmanager
def greeting(server: Server, secret: str = "") -> Iterator[ClientConnection]:
    """A WebSocket that is greeted with a token, an administrator's where none is given."""
    url = server.url.replace("http", "ws", 1) + "/graphql"
    token = {"authorization": f"Bearer {secret or server.tokens['admin']}"}
    with connect(url, subprotocols=[PROTOCOL], additional_headers=token) as client:  # type: ignore[list-item]
        client.send('{"type":"connection_init"}')
        yield client


@contextmanager
def greeted(server: Server, secret: str = "") -> Iterator[ClientConnection]:
    """A WebSocket whose user was looked up for the greeting."""
    with greeting(server, secret) as client:
        assert client.recv(10) == '{"type":"connection_ack"}'
        yield client


def close_code(client: ClientConnection, seconds: float) -> int | None:
    """The code that the server closes with within so many seconds."""
    with pytest.raises(ConnectionClosed):
        client.recv(seconds)
    return client.close_code


def answered(client: ClientConnection, id: str) -> tuple[str, object]:
    """Ask under an id; what kind of message is the answer, and its payload."""
    client.send(json.dumps({"type": "subscribe", "id": id, "payload": VIEWER}))
    message = json.loads(client.recv(LIMITS.deadline_seconds + LATE_SECONDS))
    assert message["id"] == id
    if message["type"] == "next":
        assert json.loads(client.recv(5)) == {"id": id, "type": "complete"}
    return message["type"], message["payload"]


def code(payload: object) -> str:
    """The code of the only error."""
    assert isinstance(payload, list)
    (error,) = payload
    return str(error["extensions"]["code"])


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with own_cluster(tmp_path_factory.mktemp("cluster")) as running:
        yield running


def test_a_paused_postgresql_is_told_for_every_operation_and_frees_its_id(cluster: Cluster, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with running_server(cluster.demo, log=log) as server, greeted(server) as client:
        assert answered(client, "1")[0] == "next"
        with cluster.paused():
            began = time.monotonic()
            kind, payload = answered(client, "1")
            assert time.monotonic() - began < LIMITS.deadline_seconds + LATE_SECONDS
            assert (kind, code(payload) in {"TIMEOUT", "SERVICE_UNAVAILABLE"}) == ("error", True)
        until = time.monotonic() + 10
        while answered(client, "1")[0] != "next":
            assert time.monotonic() < until
            time.sleep(0.3)
    assert "Traceback" not in log.read_text()


def test_who_greets_a_server_whose_postgresql_is_paused_is_told_to_come_again(cluster: Cluster, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with running_server(cluster.demo, log=log) as server, cluster.paused(), greeting(server) as client:
        assert close_code(client, LIMITS.deadline_seconds + LATE_SECONDS) == TRY_AGAIN_LATER
    assert "Traceback" not in log.read_text()


def test_a_token_that_is_revoked_meanwhile_ends_the_connection(server: Server) -> None:
    number, secret = server.on_database(create_token("alpha", "short"))
    with greeted(server, secret) as client:
        assert answered(client, "1")[0] == "next"
        server.on_database(revoke_token(number))
        client.send(json.dumps({"type": "subscribe", "id": "2", "payload": VIEWER}))
        assert close_code(client, 10) == UNAUTHORIZED


def test_an_operation_whose_look_up_loses_its_connection_is_answered_on_another(
    cluster: Cluster, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    with running_server(cluster.demo, log=log) as server, greeted(server) as client:
        for _ in range(3):
            assert cluster.end_connections() > 0
            assert answered(client, "1") == ("next", {"data": {"viewer": {"userName": "admin"}}, **COUNTED})
    assert "Traceback" not in log.read_text()


COUNTED = {"extensions": {"cost": 1, "fields": 2}}


def test_a_damaged_sqlite_file_is_told_for_every_operation_and_frees_its_id(tmp_path: Path) -> None:
    """The file loses its end while nobody looks, and gets it back, as a disk that fails for a while."""
    log, path = tmp_path / "log", tmp_path / "demo.db"
    with running_server(path, log=log) as server, ExitStack() as stack:
        client = stack.enter_context(greeted(server))
        assert answered(client, "1")[0] == "next"
        # What the server has read of the file is no longer what stands there.
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("UPDATE customer_class SET updated_at = updated_at")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 20])
        kind, payload = answered(client, "1")
        assert (kind, code(payload)) == ("error", "SERVICE_UNAVAILABLE")
        path.write_bytes(whole)
        other.execute("UPDATE customer_class SET updated_at = updated_at")
        assert answered(client, "1")[0] == "next"
        other.close()
    assert "Traceback" not in log.read_text()


def fail_in_execution() -> None:
    """Have the server fail where nobody expects it."""
    BoundedExecution.run = None  # type: ignore[assignment,method-assign]


def test_the_id_that_a_client_is_told_is_the_one_in_the_log(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with running_server(tmp_path / "demo.db", log=log, first=fail_in_execution) as server, greeted(server) as client:
        told = [answered(client, id) for id in ("1", "2")]
    assert [kind for kind, _ in told] == ["error", "error"]
    ids = [payload[0]["extensions"]["requestId"] for _, payload in told]  # type: ignore[index]
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [line["request_id"] for line in lines if line["event"] == "an operation failed"] == ids
    assert len(set(ids)) == len(ids)


def test_a_write_lock_that_is_held_keeps_no_operation_waiting(tmp_path: Path) -> None:
    """Whose an operation is, is read beside whoever writes."""
    path = tmp_path / "demo.db"
    with running_server(path) as server, greeted(server) as client:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        assert answered(client, "1")[0] == "next"
        assert time.monotonic() - began < LATE_SECONDS
        other.execute("ROLLBACK")
        other.close()
