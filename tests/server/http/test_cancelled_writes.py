"""Writes that whoever sent them takes back: they go on, and count as running requests of their user until they end."""

import json
import time
from collections.abc import Callable

import pytest
from websockets.sync.client import ClientConnection

from tests.running import DemoDatabase, Server, running_server
from tests.server.endpoints.test_websocket_faults import greeted
from tests.server.faults.test_draining import SAVE, class_locked_elsewhere, saved

ROUNDS = 6
PAUSE_SECONDS = 0.05
"""Long enough for a write to begin, were it its turn."""

WHO = "{ viewer { userName } }"


def is_limited(server: Server) -> bool:
    """Whether as many requests of the user are running as may."""
    errors = server.ask("admin", WHO).json().get("errors")
    return bool(errors) and errors[0]["extensions"]["code"] == "RATE_LIMITED"


def wait_while(server: Server, *, limited: bool) -> None:
    """Wait while the user is limited, or isn't."""
    until = time.monotonic() + 10
    while is_limited(server) == limited:
        assert time.monotonic() < until


def save(server: Server, client: ClientConnection, number: int) -> None:
    """Ask for one of several saves of class 2, each on top of the one before."""
    input = {"id": "CustomerClass:2", "expectedVersion": number + 1, "description": f"Save {number}"}
    payload = {"query": SAVE, "variables": {"input": input}}
    client.send(json.dumps({"type": "subscribe", "id": str(number), "payload": payload}))
    if number == 0:
        wait_while(server, limited=False)
    else:
        time.sleep(PAUSE_SECONDS)


def save_and_complete(server: Server) -> None:
    """Ask for many saves on one connection, and take each back."""
    with greeted(server) as client:
        for number in range(ROUNDS):
            save(server, client, number)
            client.send(json.dumps({"type": "complete", "id": str(number)}))


def save_and_close(server: Server) -> None:
    """Ask for many saves, each on a connection of its own, and close it."""
    for number in range(ROUNDS):
        with greeted(server) as client:
            save(server, client, number)


@pytest.mark.parametrize("save_and_take_back", [save_and_complete, save_and_close])
def test_who_takes_writes_back_has_no_more_of_them_running(
    demo_database: DemoDatabase, save_and_take_back: Callable[[Server], None]
) -> None:
    """All of them waited for the database, ahead of everybody else's."""
    with running_server(demo_database, requests_in_flight=1) as server:
        with class_locked_elsewhere(demo_database) as release:
            # Given a user who sends many writes that can't go on, and takes each of them back
            save_and_take_back(server)
            # Then the first one is the one request that the user may have running
            assert is_limited(server)
            release()
        # And when it can go on, it ends, and the user is served again
        wait_while(server, limited=True)
        # And no other one was begun
        server.process.terminate()
        server.process.join(timeout=20)
        assert server.on_database(saved()) == (2, "Save 0", ["description"])
