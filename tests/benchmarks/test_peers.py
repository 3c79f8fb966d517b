"""The peers that need nothing installed answer every query as this server does, over copies of one database.

They run in this process, since to start each by itself would take longer than all that it is asked here.
"""

import json
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import uvicorn
from starlette.applications import Starlette

from benchmarks.comparison import Running, compare
from benchmarks.contenders import CONTENDERS, OURS, Contender
from benchmarks.databases import Data, described
from benchmarks.documents import Documents
from benchmarks.peers.hand_written import app as hand_written
from benchmarks.peers.stock import app as stock
from benchmarks.queries import QUERIES
from benchmarks.servers import Server
from tests.databases import PostgreSQLTemplate
from tests.ports import free_port
from tests.running import DemoDatabase, demo, postgresql_demo, postgresql_demo_clone, running_server

Application = Callable[[], Starlette]


@contextmanager
def _served(application: Starlette) -> Iterator[int]:
    """The port of an application that a thread serves."""
    port = free_port()
    server = uvicorn.Server(uvicorn.Config(application, port=port, log_config=None, access_log=False))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive(), "the peer ended before it served"
            time.sleep(0.01)
        yield port
    finally:
        server.should_exit = True
        thread.join()


def _contender(name: str) -> Contender:
    return next(contender for contender in CONTENDERS if contender.name == name)


@contextmanager
def _running(data: Data, token: str, folder: Path, peers: dict[str, Application]) -> Iterator[list[Running]]:
    """This server, and peers in this process."""
    shapes = folder / "shapes.json"
    shapes.write_text(json.dumps(data.shapes), encoding="utf-8")
    with ExitStack() as stack, pytest.MonkeyPatch.context() as environment:
        environment.setenv("BENCHMARK_SHAPES", str(shapes))
        address = data.copy("ours")
        ours = stack.enter_context(running_server(DemoDatabase(address, {"admin": token})))
        running = [Running(OURS, Server(int(ours.url.rpartition(":")[2]), 0, token), address, Documents())]
        for name, application in peers.items():
            address = data.copy(name)
            environment.setenv("CUSTOMER_CLASSES_DATABASE", address)
            port = stack.enter_context(_served(application()))
            running.append(Running(_contender(name), Server(port, 0, token), address, Documents()))
        yield running


def _sqlite(directory: Path) -> Data:
    path, tokens = demo()

    def copy(name: str) -> str:
        return f"sqlite:///{shutil.copy(path, directory / f'{name}.db')}"

    return Data(tokens["admin"], *described(copy("described"), postgresql=False), copy)


def test_peers_answer_the_same_on_sqlite(tmp_path: Path) -> None:
    data = _sqlite(tmp_path)

    peers = {"hand-written": hand_written.create_app, "stock": stock.create_app}
    with _running(data, data.token, tmp_path, peers) as running:
        for query in QUERIES:
            compare(running, query, data)


def test_peer_answers_the_same_on_postgresql(tmp_path: Path, postgresql_template: PostgreSQLTemplate) -> None:
    filled = postgresql_demo(postgresql_template)
    with ExitStack() as copies:

        def copy(_name: str) -> str:
            return copies.enter_context(postgresql_demo_clone(postgresql_template, filled)).url

        data = Data(filled.tokens["admin"], *described(copy("described"), postgresql=True), copy)
        peers: dict[str, Application] = {"hand-written": hand_written.create_app}
        with _running(data, data.token, tmp_path, peers) as running:
            for query in QUERIES:
                compare(running, query, data)


def test_peer_with_another_answer_is_refused(tmp_path: Path) -> None:
    data = _sqlite(tmp_path)
    data.shapes["shapes"]["open"]["tree"]["object"]["description"] = {"constant": "Something else."}

    peers: dict[str, Application] = {"hand-written": hand_written.create_app}
    with (
        _running(data, data.token, tmp_path, peers) as running,
        pytest.raises(RuntimeError, match=r"open a whole class: data\.customerClass\.description"),
    ):
        compare(running, QUERIES[0], data)
