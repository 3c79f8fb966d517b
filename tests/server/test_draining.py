"""A server that is told to stop finishes what is on its way and takes nothing new."""

import signal
import sqlite3
import threading
import time
from pathlib import Path

import httpx
import pytest

from tests.running import Server, running_server

SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { version } userErrors { code } }
}"""


def wait_until_it_takes_nothing_new(server: Server) -> None:
    """Until a connection is refused; a server that goes on to take them fails the test."""
    for _ in range(100):
        try:
            httpx.get(f"{server.url}/healthz")
        except httpx.TransportError:
            return
        time.sleep(0.05)
    raise AssertionError("the server still takes requests")


def test_a_write_on_its_way_is_finished_and_answered_before_the_server_stops(tmp_path: Path) -> None:
    """R-44: what was accepted is done wholly, with its rows in the audit log."""
    database = tmp_path / "demo.db"
    with running_server(database) as server:
        # Given a save that waits for another process's transaction
        other = sqlite3.connect(database, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        given = {"id": "CustomerClass:2", "expectedVersion": 1, "description": "Saved while stopping"}
        answers: list[httpx.Response] = []
        saving = threading.Thread(target=lambda: answers.append(server.ask("admin", SAVE, {"input": given})))
        saving.start()
        time.sleep(0.5)
        # When the server is told to stop
        server.process.terminate()
        wait_until_it_takes_nothing_new(server)
        assert server.process.is_alive()
        assert answers == []
        other.execute("ROLLBACK")
        saving.join(timeout=20)
        # Then the save is answered, and the process ends by itself
        assert answers[0].json()["data"]["customerClassSave"] == {"customerClass": {"version": 2}, "userErrors": []}
        server.process.join(timeout=20)
        assert server.process.exitcode in {0, -signal.SIGTERM}
    found = other.execute("SELECT version, description FROM customer_class WHERE id = 2").fetchall()
    told = other.execute(
        "SELECT property FROM audit_record WHERE entity_type = 'CustomerClass' AND entity_id = 2 AND action = 'UPDATE'"
    ).fetchall()
    other.close()
    assert (found, told) == ([(2, "Saved while stopping")], [("description",)])


def test_an_idle_server_stops_at_once(tmp_path: Path) -> None:
    with running_server(tmp_path / "demo.db") as server:
        server.process.terminate()
        server.process.join(timeout=5)
        assert server.process.exitcode in {0, -signal.SIGTERM}
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{server.url}/healthz")
