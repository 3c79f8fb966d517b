"""A real server in a process of its own, over the demo data on either database: what tests of the wire talk to."""

import asyncio
import json
import os
import shutil
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import httpx
from filelock import FileLock
from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.database.connection import close, connect
from tests.databases import RUN, PostgreSQLTemplate, postgresql_clone, postgresql_filled, sqlite_template, sqlite_url
from tests.ports import free_port
from tests.processes import start
from web.cli.credentials import create_token
from web.demo.fill import fill
from web.settings import PREFIX

Answered = TypeVar("Answered")

STARTING_SECONDS = 60
STOPPING_SECONDS = 30


@dataclass(frozen=True)
class DemoDatabase:
    """The address of a database with the demo, and a token of each demo user in it."""

    url: str
    tokens: Mapping[str, str]


@dataclass(frozen=True)
class Server:
    """A running server: its address, its process, and a token of each demo user."""

    url: str
    database: str
    process: ForkServerProcess
    tokens: Mapping[str, str]
    client: httpx.Client

    def ask(self, user: str, query: str, variables: Mapping[str, object] | None = None) -> httpx.Response:
        """Send a GraphQL request as a user."""
        return self.client.post(
            "/graphql",
            content=json.dumps({"query": query, "variables": variables or {}}),
            headers={
                "authorization": f"Bearer {self.tokens[user]}",
                "content-type": "application/json",
                "accept": "application/graphql-response+json",
            },
        )

    def on_database(self, work: Coroutine[None, None, Answered]) -> Answered:
        """Do something with Tortoise's tables in the server's database, beside the server."""

        async def connected() -> Answered:
            # Tortoise keeps its INSERTs in the dialect of the first database that the process wrote to.
            EXECUTOR_CACHE.clear()
            await connect(self.database)
            try:
                return await work
            finally:
                await close()

        return asyncio.run(connected())

    def kill(self) -> None:
        """End the process as a power cut would."""
        self.process.kill()
        self.process.join()


async def _fill(database: str) -> dict[str, str]:
    EXECUTOR_CACHE.clear()
    await connect(database)
    try:
        await fill(13, 40, lambda *_told: None)
        users = ("admin", "beate", "auditor", "alpha", "bravo")
        return {name: (await create_token(name, "tests"))[1] for name in users}
    finally:
        await close()


def demo() -> tuple[Path, Mapping[str, str]]:
    """A SQLite file with the demo, made by whichever process of the run asks first, and a token of each user in it."""
    directory = Path(os.environ[RUN])
    path, kept_tokens = directory / "demo.db", directory / "demo.json"
    with FileLock(directory / "demo.lock"):
        if not kept_tokens.exists():
            url = sqlite_url(Path(shutil.copy(sqlite_template(directory), path)))
            kept_tokens.write_text(json.dumps(asyncio.run(_fill(url))), encoding="utf-8")
    return path, json.loads(kept_tokens.read_text(encoding="utf-8"))


def sqlite_demo(path: Path) -> DemoDatabase:
    """A SQLite file, which gets the demo where it is not there yet."""
    template, tokens = demo()
    if not path.exists():
        shutil.copy(template, path)
    return DemoDatabase(sqlite_url(path), tokens)


def postgresql_demo(template: PostgreSQLTemplate) -> DemoDatabase:
    """A PostgreSQL database with the demo, made once in a run, to be cloned with `postgresql_demo_clone`."""
    kept_tokens = template.directory / "postgresql_demo.json"

    async def fill_and_keep_tokens(url: str) -> None:
        kept_tokens.write_text(json.dumps(await _fill(url)), encoding="utf-8")

    name = postgresql_filled(template, "postgresql_demo", fill_and_keep_tokens)
    return DemoDatabase(template.url(name), json.loads(kept_tokens.read_text(encoding="utf-8")))


@contextmanager
def postgresql_demo_clone(template: PostgreSQLTemplate, filled: DemoDatabase) -> Iterator[DemoDatabase]:
    """A clone of a PostgreSQL database with the demo."""
    with postgresql_clone(template, of=urlsplit(filled.url).path.removeprefix("/")) as url:
        yield DemoDatabase(url, filled.tokens)


IDLE = httpx.Limits(keepalive_expiry=2)
"""A server closes a connection that was idle for five seconds: what is sent at that moment has no answer."""


@contextmanager
def running_server(
    database: Path | DemoDatabase,
    *,
    port: int | None = None,
    log: Path | None = None,
    first: Callable[[], None] | None = None,
    **settings: object,
) -> Iterator[Server]:
    """Serve a database, or a SQLite file, which gets the demo where it is not there.

    `port` is a free one where none is named, `log` is where the log goes, and `first` is called in the server's process
    before it serves.
    """
    if isinstance(database, Path):
        database = sqlite_demo(database)
    port = port or free_port()
    chosen = {"log_level": "INFO" if log else "WARNING", **settings}
    environment = {**os.environ, **{f"{PREFIX}{name.upper()}": str(value) for name, value in chosen.items()}}
    process = start(
        *("serve", "--port", str(port), "--database", database.url),
        environment=environment,
        output=os.devnull,
        errors=str(log) if log else None,
        first=first,
    )
    url = f"http://127.0.0.1:{port}"
    try:
        # Who talks to one address needs no certificates, which take 25 ms to read.
        with httpx.Client(base_url=url, verify=False, timeout=30, limits=IDLE) as client:  # noqa: S501
            _wait(client, process)
            yield Server(url, database.url, process, database.tokens, client)
    finally:
        process.terminate()
        process.join(STOPPING_SECONDS)
        assert not process.is_alive(), f"the server did not stop within {STOPPING_SECONDS} seconds"


def is_ready(port: int) -> bool:
    """Whether a server that was started otherwise is ready at a port of this machine."""
    try:
        return httpx.get(f"http://127.0.0.1:{port}/readyz", timeout=5).status_code == httpx.codes.OK
    except httpx.TransportError:
        return False


def _wait(client: httpx.Client, process: ForkServerProcess) -> None:
    until = time.monotonic() + STARTING_SECONDS
    while time.monotonic() < until:
        assert process.is_alive(), "the server ended while it was starting"
        try:
            if client.get("/readyz").status_code == httpx.codes.OK:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError(f"the server was not ready within {STARTING_SECONDS} seconds")
