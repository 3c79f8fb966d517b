"""A PostgreSQL server that is paused, restarted or ends its connections in the middle of everything."""

import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import httpx
import pytest

from schema.api.limits import LIMITS
from tests.acknowledged import kept, load_on
from tests.rounds import FAULT_ROUNDS, longest_seconds, report
from tests.running import Server, running_server
from tests.server_faults import Cluster, own_cluster
from web.demo.operator import PASSWORD

CREDENTIALS = {"userName": "admin", "password": PASSWORD}
READ = '{ customerClass(id: "CustomerClass:2") { version } }'
SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { version } userErrors { code } }
}"""
GIVEN = {"id": "CustomerClass:2", "expectedVersion": 1, "description": "Saved"}
LATE_SECONDS = 1.5
"""How much later than its time an answer may be there, on a busy machine."""

SAME_ANSWER_SECONDS = 1.1
READY_SECONDS = 2.0
STOPPING_SECONDS = 25.0


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with own_cluster(tmp_path_factory.mktemp("cluster")) as running:
        yield running


def timed(work: Callable[[], httpx.Response]) -> tuple[httpx.Response, float]:
    began = time.monotonic()
    return work(), time.monotonic() - began


def test_a_paused_database_is_told_at_the_deadline_and_served_again(cluster: Cluster, tmp_path: Path) -> None:
    """Who asks, signs in, signs out, reads or writes is answered once, by one deadline for all of a request."""
    log = tmp_path / "log"
    with (
        running_server(cluster.demo) as stopped,
        running_server(cluster.demo, log=log) as server,
        httpx.Client(base_url=server.url, timeout=30) as browser,
    ):
        browser.post("/session", json=CREDENTIALS).raise_for_status()
        statuses = requests(server, {"cookie": "; ".join(f"{name}={value}" for name, value in browser.cookies.items())})
        time.sleep(SAME_ANSWER_SECONDS)
        with cluster.paused(), ThreadPoolExecutor(len(statuses) + 2) as senders:
            waiting = [senders.submit(timed, one) for one in statuses]
            ending = senders.submit(ended_in_the_middle_of_a_save, stopped)
            ready, seconds = timed(lambda: httpx.get(f"{server.url}/readyz", timeout=30))
            assert (ready.status_code, ready.headers.get("retry-after")) == (503, "1")
            assert seconds < READY_SECONDS + LATE_SECONDS
            assert "within 1.8 seconds" in ready.json()["reason"]
            answers = [one.result() for one in waiting]
            assert ending.result() in {0, -signal.SIGTERM}
        for answer, seconds in answers:
            assert (answer.status_code, answer.headers.get("retry-after")) == (503, "1"), answer.request
            assert answer.json()["errors"][0]["extensions"]["code"] in {"TIMEOUT", "SERVICE_UNAVAILABLE"}
            assert seconds < LIMITS.deadline_seconds + LATE_SECONDS, answer.request
        wait_until_ready(server)
        saved = server.ask("admin", SAVE, {"input": GIVEN}).json()["data"]["customerClassSave"]
        assert saved == {"customerClass": {"version": 2}, "userErrors": []}
        assert httpx.post(f"{server.url}/session", json=CREDENTIALS).status_code == httpx.codes.OK
    assert "Traceback" not in log.read_text()


def requests(server: Server, kept: Mapping[str, str]) -> list[Callable[[], httpx.Response]]:
    """One of each kind that needs the database; `kept` is the header with a session's cookie."""
    with_cookie = partial(httpx.request, headers=kept, timeout=30)
    return [
        lambda: server.ask("admin", READ),
        lambda: server.ask("admin", SAVE, {"input": GIVEN}),
        lambda: with_cookie("POST", f"{server.url}/session", json=CREDENTIALS),
        *(
            partial(with_cookie, method, f"{server.url}{path}")
            for method, path in (
                ("GET", "/session"),
                ("DELETE", "/session"),
                ("GET", "/metrics"),
                ("GET", "/audit-log.csv"),
            )
        ),
    ]


def ended_in_the_middle_of_a_save(server: Server) -> int | None:
    """The exit code of a server that is told to stop while a save waits for the database."""
    saving = threading.Thread(target=lambda: server.ask("admin", SAVE, {"input": GIVEN}))
    saving.start()
    time.sleep(0.5)
    server.process.terminate()
    server.process.join(STOPPING_SECONDS)
    saving.join()
    return server.process.exitcode


def wait_until_ready(server: Server) -> None:
    until = time.monotonic() + 10
    while httpx.get(f"{server.url}/readyz", timeout=30).status_code != httpx.codes.OK:
        assert time.monotonic() < until
        time.sleep(0.2)


@pytest.mark.timeout(longest_seconds(120))
def test_a_restarted_database_loses_nothing_and_fails_nothing(cluster: Cluster, tmp_path: Path) -> None:
    """Restarted, cut as by a power cut, and with all its connections ended, under load."""
    log = tmp_path / "log"
    with running_server(cluster.demo, log=log) as server:
        with load_on(server, (2, 3)) as load:
            for fault in (
                cluster.restart,
                partial(cluster.restart, "immediate"),
                cluster.end_connections,
            ) * FAULT_ROUNDS:
                time.sleep(0.7)
                fault()
            time.sleep(0.7)
        assert load.wrong == []
        assert set(load.reads) | set(load.writes) <= {httpx.codes.OK, httpx.codes.SERVICE_UNAVAILABLE}, load.told()
        assert min(load.versions.values()) > 2, load.told()
        wait_until_ready(server)
        assert server.on_database(kept(load)) == []
    report(f"{FAULT_ROUNDS} times restarted, cut off and its connections ended, under load: {load.told()}, 0 lost")
    assert "Traceback" not in log.read_text()
