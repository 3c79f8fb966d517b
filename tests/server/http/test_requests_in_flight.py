"""How many requests one user may have running in a server process, how many wait for a turn, and who is refused."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.running import Server, running_server
from web.http.concurrency import WAITING_FOR_EACH_RUNNING

WHO = "{ viewer { userName } }"
SAVE = 'mutation { serviceSave(input: {name: "Held up", code: "HELD"}) { userErrors { message } service { code } } }'


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server that runs one request of each user at a time."""
    with running_server(tmp_path / "demo.db", requests_in_flight=1) as running:
        yield running


@contextmanager
def write_lock(server: Server) -> Iterator[Callable[[], None]]:
    """Keep everybody else from writing, until the end or until what this gives is called."""
    other = sqlite3.connect(urlsplit(server.database).path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield other.close
    finally:
        other.close()


def in_flight(server: Server) -> int:
    """How many requests are with the server, without the one that asks."""
    text = server.client.get("/metrics", headers={"authorization": f"Bearer {server.tokens['auditor']}"}).text
    (line,) = (line for line in text.splitlines() if line.startswith("customer_classes_requests_in_flight "))
    return int(float(line.split()[1])) - 1


def wait_until_in_flight(server: Server, number: int) -> None:
    until = time.monotonic() + 30
    while in_flight(server) != number:
        assert time.monotonic() < until, f"never {number} requests in flight"
        # Whoever asks without a pause keeps the server from what it is waited for.
        time.sleep(0.02)


def ask(server: Server, user: str, query: str = WHO) -> httpx.Response:
    """Ask over a connection of its own, as one of many pages does."""
    headers = {"authorization": f"Bearer {server.tokens[user]}"}
    # Who talks to one address needs no certificates, which take 25 ms to read.
    url = f"{server.url}/graphql"
    return httpx.post(url, json={"query": query}, headers=headers, timeout=30, verify=False)  # noqa: S501


def code_of(answer: httpx.Response) -> str | None:
    errors = answer.json().get("errors")
    return str(errors[0]["extensions"]["code"]) if errors else None


def test_a_burst_waits_for_its_turn_and_is_answered(server: Server) -> None:
    with ThreadPoolExecutor(8) as senders:
        # Given a write that others keep from going on
        with write_lock(server) as let_go:
            save = senders.submit(ask, server, "admin", SAVE)
            wait_until_in_flight(server, 1)
            # When its user asks for more than may run, and the write goes on
            waiting = [senders.submit(ask, server, "admin") for _ in range(2)]
            wait_until_in_flight(server, 3)
            let_go()
        # Then all are answered
        assert save.result().json()["data"]["serviceSave"] == {"userErrors": [], "service": {"code": "HELD"}}
        assert [one.result().json()["data"] for one in waiting] == [{"viewer": {"userName": "admin"}}] * 2


def test_who_waits_in_vain_is_refused_and_who_finds_no_room_to_wait_at_once(server: Server) -> None:
    with ThreadPoolExecutor(8) as senders, write_lock(server):
        # Given a write that others keep from going on, and as many requests of its user as may wait for it
        save = senders.submit(ask, server, "admin", SAVE)
        wait_until_in_flight(server, 1)
        waiting = [senders.submit(ask, server, "admin") for _ in range(WAITING_FOR_EACH_RUNNING)]
        wait_until_in_flight(server, 1 + WAITING_FOR_EACH_RUNNING)
        # When one more comes, then it is refused while the others still wait
        refused = ask(server, "admin")
        assert not any(one.done() for one in waiting)
        assert (refused.status_code, code_of(refused)) == (429, "RATE_LIMITED")
        assert refused.json()["errors"][0]["extensions"]["retryAfterSeconds"] == 1
        assert refused.headers["retry-after"] == "1"
        # And another user is answered
        assert ask(server, "bravo").json()["data"] == {"viewer": {"userName": "bravo"}}
        # And those that wait are refused in their turn, while the write still runs
        assert {(one.result().status_code, code_of(one.result())) for one in waiting} == {(429, "RATE_LIMITED")}
        assert not save.done()
    # When the write has ended, then there is room again
    assert code_of(save.result()) is None
    assert ask(server, "admin").json()["data"] == {"viewer": {"userName": "admin"}}
