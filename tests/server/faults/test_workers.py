"""Two server processes of one parent: they end with it, and their figures are told as one account."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest

from tests.ports import free_port
from tests.running import is_ready, running_server
from web.settings import PREFIX

SECONDS = 60


def is_free(port: int) -> bool:
    with socket.socket() as listener:
        return listener.connect_ex(("127.0.0.1", port)) != 0


def wait_until(holds: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < until, what
        time.sleep(0.1)


@contextmanager
def running_workers(path: Path, **environment: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The parent of two server processes that answer, and their port."""
    with running_server(path):
        pass
    port = free_port()
    command = [str(Path(sys.executable).parent / "customer-classes"), "serve", "--workers", "2", "--port", str(port)]
    parent = subprocess.Popen(
        [*command, "--database", f"sqlite:///{path}"],
        env={**os.environ, f"{PREFIX}METRICS_NETWORKS": '["127.0.0.0/8"]', **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        until = time.monotonic() + SECONDS
        while not is_ready(port):
            assert parent.poll() is None
            assert time.monotonic() < until
            time.sleep(0.2)
        yield parent, port
    finally:
        with suppress(ProcessLookupError):
            os.killpg(parent.pid, signal.SIGKILL)


def test_workers_end_and_free_the_port_when_their_parent_is_killed(tmp_path: Path) -> None:
    # Given two server processes of one parent
    with running_workers(tmp_path / "demo.db") as (parent, port):
        # When the parent is killed, which can end nobody any more
        parent.kill()
        parent.wait()
        # Then nobody answers at its port
        wait_until(lambda: is_free(port), "a server process goes on without its parent")


def scraped(port: int, name: str) -> float:
    """A figure, as whichever process answers tells it."""
    text = httpx.get(f"http://127.0.0.1:{port}/metrics", timeout=5).text
    (line,) = [line for line in text.splitlines() if line.startswith(f"{name} ")] or [f"{name} 0"]
    return float(line.rpartition(" ")[2])


@pytest.mark.timeout(300)
def test_figures_are_of_all_workers_and_of_none_that_has_ended_but_for_its_counts(tmp_path: Path) -> None:
    # Given two server processes, each of which has answered requests
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    counted, sent = 'customer_classes_requests_total{route="/healthz",status="200"}', 0

    def processes(kind: str) -> set[int]:
        return {int(file.stem.rpartition("_")[2]) for file in temporary.glob(f"*/{kind}_*.db")}

    with running_workers(tmp_path / "demo.db", TMPDIR=str(temporary)) as (parent, port):
        wait_until(lambda: len(processes("gauge_livesum")) == 2, "two processes never kept figures")
        for _ in range(60):
            sent += httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=5).status_code == httpx.codes.OK
        wait_until(lambda: scraped(port, counted) == sent, f"never {sent} requests")
        # Then whichever process is asked tells of all of them
        assert {scraped(port, counted) for _ in range(20)} == {sent}
        # When one of them is killed, and another one has its place
        first = min(processes("gauge_livesum"))
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: len(processes("counter")) == 3, "no process took the place")
        wait_until(lambda: is_ready(port), "no process answers")
        # Then the figures of the moment are of those that run, and what was counted is counted
        wait_until(lambda: bool(scraped(port, counted)) and first not in processes("gauge_live*"), "figures of a dead")
        assert {scraped(port, counted) for _ in range(20)} == {sent}
        # And their folder goes with them
        parent.terminate()
        assert parent.wait(SECONDS) == 0
        assert list(temporary.iterdir()) == []
