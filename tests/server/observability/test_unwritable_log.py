"""A log that can't be written, on a full disk or in a pipe that nobody reads: the work goes on without its lines."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import httpx
import pytest

from tests.ports import free_port
from tests.running import Server, is_ready, running_server, sqlite_demo
from web.observability.lines import Lines
from web.observability.shared_folder import MEMORY, SHARED_FOLDER, shared_folder

NETWORKS = '["127.0.0.0/8"]'
PLAN = """mutation($input: CustomerClassPlanInput!) {
  customerClassPlan(input: $input) { results { userErrors { message } } }
}"""


@contextmanager
def full_disk(_folder: Path) -> Iterator[tuple[Path, Callable[[], None]]]:
    """A log that takes nothing from the first line."""
    yield Path("/dev/full"), lambda: None


@contextmanager
def closed_pipe(folder: Path) -> Iterator[tuple[Path, Callable[[], None]]]:
    """A log whose reader ends when it is told."""
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    yield pipe, lambda: os.close(reader)


def plan(server: Server, id: str, seconds: float) -> None:
    """Plan a change of a class that is due in so many seconds."""
    at = (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()
    input = {"ids": [id], "applyAt": at, "description": "changed", "reason": "unwritable"}
    planned = server.ask("admin", PLAN, {"input": input}).json()
    assert planned["data"]["customerClassPlan"]["results"] == [{"userErrors": []}], planned


def states(server: Server) -> list[str]:
    """States of the planned changes."""
    answer = server.ask("admin", "{ plannedChanges(first: 100) { nodes { state reason } } }").json()
    nodes = answer["data"]["plannedChanges"]["nodes"]
    return [node["state"] for node in nodes if node["reason"] == "unwritable"]


@pytest.mark.parametrize("log", [full_disk, closed_pipe])
def test_planned_changes_apply_and_a_running_write_is_drained(
    tmp_path: Path, log: Callable[[Path], Iterator[tuple[Path, Callable[[], None]]]]
) -> None:
    database = sqlite_demo(tmp_path / "demo.db")
    with (
        log(tmp_path) as (path, end_reader),  # type: ignore[attr-defined]
        running_server(database, log=path, planned_changes_seconds=0.2, metrics_networks=NETWORKS) as server,
    ):
        end_reader()
        # When changes fall due one after the other, each of which is logged
        for number, id in enumerate(("CustomerClass:2", "CustomerClass:3")):
            plan(server, id, 1)
            until = time.monotonic() + 20
            while states(server).count("APPLIED") <= number and time.monotonic() < until:
                time.sleep(0.1)
        # Then both are applied, the server says that it is ready, and its figures tell of lost lines
        assert states(server) == ["APPLIED", "APPLIED"]
        assert server.client.get("/readyz").status_code == httpx.codes.OK
        time.sleep(0.5)
        (lost,) = re.findall(
            r"^customer_classes_log_failures_total (\S+)$", server.client.get("/metrics").text, re.MULTILINE
        )
        assert float(lost) > 0
        # And a server that is told to end answers what runs
        answers: list[httpx.Response] = []

        def slow() -> Iterator[bytes]:
            yield b'{"query":'
            time.sleep(1)
            yield b'"{ viewer { userName } }"}'

        def ask() -> None:
            headers = {"authorization": f"Bearer {server.tokens['admin']}", "content-type": "application/json"}
            answers.append(httpx.post(f"{server.url}/graphql", content=slow(), headers=headers))

        asking = Thread(target=ask)
        asking.start()
        time.sleep(0.5)
        server.process.terminate()
        asking.join()
        server.process.join(10)
        assert answers[0].json()["data"] == {"viewer": {"userName": "admin"}}
        assert server.process.exitcode in {0, -signal.SIGTERM}


def test_a_greeting_that_nobody_reads_keeps_no_server_from_serving(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [str(Path(sys.executable).parent / "customer-classes"), "serve", "--port", str(port := free_port())]
    database = sqlite_demo(tmp_path / "demo.db").url
    with subprocess.Popen([*command, "--database", database], stdout=writer, stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        until = time.monotonic() + 60
        while not (has_begun := is_ready(port)) and server.poll() is None and time.monotonic() < until:
            time.sleep(0.2)
        server.terminate()
    assert has_begun
    assert server.returncode in {0, -signal.SIGTERM}


def test_figures_of_several_processes_are_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)
    with shared_folder(2):
        folder = Path(os.environ[SHARED_FOLDER])
        assert folder.is_dir()
        assert folder.parent == MEMORY
    assert not folder.exists()


class Unwritable:
    """A stream that takes nothing."""

    def write(self, _text: str) -> int:
        """Fail as a full disk does."""
        raise OSError(28, "No space left on device")

    def flush(self) -> None:
        """Fail as a full disk does."""
        raise OSError(28, "No space left on device")


def test_what_is_lost_is_counted_and_kept_by_nobody() -> None:
    lines = Lines(Unwritable())  # type: ignore[arg-type]
    for _ in range(1000):
        lines.add(b"x" * 200 + b"\n")
    assert lines.write("y\n") == len("y\n")
    lines.flush()
    assert lines.take_failures() > 0
    assert lines.take_failures() == 0
