"""Lines of requests are written several at a time, and none is lost for it."""

import io
import json
import os
import select
import signal
import time
from pathlib import Path

import httpx
import pytest

from tests.running import DemoDatabase, Server, running_server, sqlite_demo
from web.observability.lines import MOMENT_SECONDS, Lines

WHO = {"query": "query Who { viewer { userName } }", "operationName": "Who"}
REQUESTS = 40
BEYOND_A_MOMENT_SECONDS = 1.0


class Written(io.StringIO):
    """A stream that keeps what it is told piece by piece."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def write(self, text: str) -> int:
        """Keep a piece."""
        self.pieces.append(text)
        return len(text)


def ask_often(server: Server) -> list[str]:
    """Ask, and tell the ids of what was asked."""
    sent = {"authorization": f"Bearer {server.tokens['admin']}"}
    with httpx.Client(headers=sent) as client:
        return [client.post(f"{server.url}/graphql", json=WHO).headers["x-request-id"] for _ in range(REQUESTS)]


def logged(log: Path) -> list[str]:
    """The ids of the requests in a log, each line of which is whole."""
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    return [line["request_id"] for line in lines if line.get("operation") == "Who"]


@pytest.fixture
def sqlite_file(tmp_path: Path) -> DemoDatabase:
    """A database for a server of one's own."""
    return sqlite_demo(tmp_path / "demo.db")


def test_every_request_has_its_line_when_the_server_was_stopped_at_once(
    sqlite_file: DemoDatabase, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    with running_server(sqlite_file, log=log) as server:
        response = ask_often(server)
    assert logged(log) == response


def test_a_server_that_is_killed_has_lost_nothing_but_the_last_moment(
    sqlite_file: DemoDatabase, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    with running_server(sqlite_file, log=log) as server:
        response = ask_often(server)
        time.sleep(BEYOND_A_MOMENT_SECONDS)
        assert logged(log) == response
        asked_last = ask_often(server)
        assert server.process.pid
        os.kill(server.process.pid, signal.SIGKILL)
        server.process.join()
    requests = logged(log)
    assert requests[:REQUESTS] == response
    # What of the last moment is there, is there in order
    assert requests[REQUESTS:] == asked_last[: len(requests) - REQUESTS]


def test_nothing_is_torn_by_another_process_at_the_same_pipe() -> None:
    # Given more lines than go into a pipe as a whole, and one that is longer than that
    out = Written()
    lines = Lines(out)
    told = [f"{number:0>200}\n" for number in range(100)]
    told[50] = f"{'x' * 2 * select.PIPE_BUF}\n"
    # When they are told
    for line in told:
        lines.add(line.encode())
    lines.flush()
    # Then each piece is of whole lines, and no longer than a pipe takes at once, or it is that one line
    assert "".join(out.pieces) == "".join(told)
    assert all(piece.endswith("\n") for piece in out.pieces)
    assert all(len(piece) <= select.PIPE_BUF or piece == told[50] for piece in out.pieces)
    assert len(out.pieces) < len(told) / 10


def test_what_is_told_at_once_comes_after_what_was_told_before() -> None:
    out = Written()
    lines = Lines(out)
    lines.add(b"first\n")
    lines.write("second\n")
    lines.add(b"third\n")
    lines.flush()
    assert out.pieces == ["first\n", "second\n", "third\n"]


def test_a_moment_is_shorter_than_anybody_who_watches_a_log_would_notice() -> None:
    assert MOMENT_SECONDS <= BEYOND_A_MOMENT_SECONDS / 2
