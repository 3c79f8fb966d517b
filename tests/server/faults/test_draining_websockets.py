"""A server that stops beside WebSockets that can't be told so: it finishes what is on its way all the same."""

import signal
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import httpx

from tests.running import DemoDatabase, running_server
from tests.server.faults.test_draining import (
    GIVEN,
    SAVE,
    class_locked_elsewhere,
    saved,
    wait_until_it_takes_nothing_new,
)
from tests.server.http.test_connections import opened
from tests.server.http.test_handshakes import UNREADABLE
from tests.server.http.test_unread_answers import ask_until_limited, greet
from tests.server.http.test_unread_answers import opened as opened_unread

CLOSE = b"\x88\x80" + bytes(4)
"""A client's frame that closes a WebSocket, under a mask that changes nothing."""


def test_a_save_is_finished_beside_handshakes_that_can_not_be_read(demo_database: DemoDatabase, tmp_path: Path) -> None:
    """The server left its shutdown with an error: what ran was cut off, and no other client was told."""
    log = tmp_path / "log"
    with running_server(demo_database, log=log) as server:
        with class_locked_elsewhere(demo_database) as release, ExitStack() as stack:
            # Given clients whose handshakes can't be read, and a save that waits for another program's transaction
            for sent, _ in UNREADABLE.values():
                stack.enter_context(opened(server)).sendall(sent)
            answers: list[httpx.Response] = []
            saving = threading.Thread(target=lambda: answers.append(server.ask("admin", SAVE, {"input": GIVEN})))
            saving.start()
            time.sleep(0.5)
            # When the server is told to stop
            server.process.terminate()
            wait_until_it_takes_nothing_new(server)
            assert server.process.is_alive()
            release()
            saving.join(timeout=20)
            # Then the save is answered, and the process ends by itself
            server.process.join(timeout=20)
        assert answers[0].json()["data"]["customerClassSave"] == {"customerClass": {"version": 2}, "userErrors": []}
        assert server.process.exitcode in {0, -signal.SIGTERM}
        assert server.on_database(saved()) == (2, "Saved while stopping", ["description"])
    assert "Traceback" not in log.read_text()


def test_a_server_stops_beside_a_websocket_that_its_client_has_closed_and_does_not_read(tmp_path: Path) -> None:
    """The server left its shutdown with an error, since it told the client once more that the connection ends."""
    log = tmp_path / "log"
    with running_server(tmp_path / "demo.db", log=log, requests_in_flight=2) as server:
        with opened_unread(server) as connection:
            # Given a client that closes a WebSocket and doesn't read what is still on its way
            greet(server, connection, "auditor")
            ask_until_limited(server, connection, "auditor")
            connection.sendall(CLOSE)
            time.sleep(0.5)
            # When the server is told to stop
            server.process.terminate()
            wait_until_it_takes_nothing_new(server)
        # Then it does when the client is gone
        server.process.join(timeout=20)
        assert server.process.exitcode in {0, -signal.SIGTERM}
    assert "Traceback" not in log.read_text()
