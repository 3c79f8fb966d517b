"""A server that is told to stop finishes what is on its way and takes nothing new."""

import asyncio
import json
import signal
import socket
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import asyncpg
import httpx
import pytest

from models.audit.log import AuditRecord
from models.records.customer_class import CustomerClass
from tests.running import DemoDatabase, Server, running_server

SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { version } userErrors { code } }
}"""
GIVEN = {"id": "CustomerClass:2", "expectedVersion": 1, "description": "Saved while stopping"}

STOPPING_SECONDS = 25.0


@contextmanager
def class_locked_elsewhere(database: DemoDatabase) -> Iterator[Callable[[], None]]:
    """Another program holds what a save of class 2 needs, until what this yields is called."""
    if database.url.startswith("sqlite"):
        other = sqlite3.connect(database.url.removeprefix("sqlite:///"), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        yield lambda: other.execute("ROLLBACK").close()
        other.close()
    else:
        with asyncio.Runner() as runner:

            async def locked() -> "asyncpg.Connection[asyncpg.Record]":
                connection = await asyncpg.connect(database.url)
                await connection.execute("BEGIN")
                await connection.execute("SELECT id FROM customer_class WHERE id = 2 FOR UPDATE")
                return connection

            connection = runner.run(locked())
            yield lambda: runner.run(connection.close())


def wait_until_it_takes_nothing_new(server: Server) -> None:
    """Until a connection is refused; a server that goes on to take them fails the test."""
    for _ in range(100):
        try:
            httpx.get(f"{server.url}/healthz")
        except httpx.TransportError:
            return
        time.sleep(0.05)
    raise AssertionError("the server still takes requests")


async def saved() -> tuple[int, str, list[str]]:
    """The class's version and description, and the properties that the log says were changed."""
    row = await CustomerClass.get(id=2)
    changes = AuditRecord.filter(entity_type="CustomerClass", entity_id=2, action="UPDATE")
    return row.version, row.description, [record.property for record in await changes]


def test_a_write_on_its_way_is_finished_and_answered_before_the_server_stops(demo_database: DemoDatabase) -> None:
    """R-44: what was accepted is done wholly, with its rows in the audit log."""
    with running_server(demo_database) as server:
        # Given a save that waits for another program's transaction
        with class_locked_elsewhere(demo_database) as release:
            answers: list[httpx.Response] = []
            saving = threading.Thread(target=lambda: answers.append(server.ask("admin", SAVE, {"input": GIVEN})))
            saving.start()
            time.sleep(0.5)
            # When the server is told to stop
            server.process.terminate()
            wait_until_it_takes_nothing_new(server)
            assert server.process.is_alive()
            assert answers == []
            release()
        saving.join(timeout=20)
        # Then the save is answered, and the process ends by itself
        assert answers[0].json()["data"]["customerClassSave"] == {"customerClass": {"version": 2}, "userErrors": []}
        server.process.join(timeout=20)
        assert server.process.exitcode in {0, -signal.SIGTERM}
        assert server.on_database(saved()) == (2, "Saved while stopping", ["description"])


def test_a_write_whose_client_has_gone_is_finished_before_the_server_stops(demo_database: DemoDatabase) -> None:
    """R-44: nobody waits for its answer, and it is done wholly all the same."""
    with running_server(demo_database) as server:
        # Given a save that waits for another program's transaction, whose client hangs up
        with class_locked_elsewhere(demo_database) as release:
            body = json.dumps({"query": SAVE, "variables": {"input": GIVEN}}).encode()
            with socket.create_connection(("127.0.0.1", httpx.URL(server.url).port or 0)) as client:
                client.sendall(
                    b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + f"Authorization: Bearer {server.tokens['admin']}\r\n".encode()
                    + b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
                )
                time.sleep(0.5)
            # When the server is told to stop
            server.process.terminate()
            wait_until_it_takes_nothing_new(server)
            time.sleep(0.5)
            assert server.process.is_alive()
            release()
        # Then the save is there when the process has ended
        server.process.join(timeout=20)
        assert server.process.exitcode in {0, -signal.SIGTERM}
        assert server.on_database(saved()) == (2, "Saved while stopping", ["description"])


def test_a_server_stops_though_what_its_write_waits_for_is_never_let_go(demo_database: DemoDatabase) -> None:
    """It didn't end at all where another process kept SQLite's write lock."""
    with running_server(demo_database) as server, class_locked_elsewhere(demo_database) as release:
        # Given a save that waits for another program's transaction
        answers: list[httpx.Response] = []
        saving = threading.Thread(target=lambda: answers.append(server.ask("admin", SAVE, {"input": GIVEN})))
        saving.start()
        time.sleep(0.5)
        # When the server is told to stop, then it does, and the save is told that it isn't done
        server.process.terminate()
        server.process.join(timeout=STOPPING_SECONDS)
        assert server.process.exitcode in {0, -signal.SIGTERM}
        saving.join()
        assert [(one.status_code, one.headers.get("retry-after")) for one in answers] == [(503, "1")]
        release()
        assert server.on_database(saved())[0] == 1


def test_an_idle_server_stops_at_once(demo_database: DemoDatabase) -> None:
    with running_server(demo_database) as server:
        server.process.terminate()
        server.process.join(timeout=5)
        assert server.process.exitcode in {0, -signal.SIGTERM}
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{server.url}/healthz")
