"""Connections that something on the way forgets without a word, as firewalls do to idle ones: nobody waits for them."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.connection import get_connection

from models.database import postgresql_idle, postgresql_pool
from models.database.connection import close, connect
from models.database.open_readers import READS_AT_ONCE, open_long_reader, open_reader
from models.database.postgresql_pool import KEEPALIVE, open_connection, open_pool
from models.database.postgresql_reading import PostgresqlReader
from models.database.readers import Reader
from tests.databases import PostgreSQLTemplate, postgresql_clone
from tests.storage.database.test_idle_connections import SLOW_PID, pid

IDLE_SECONDS = 0.5
READ_SECONDS = 5.0


@dataclass
class Firewall:
    """Passes connections on, until it forgets those that are open: what is sent on them then is nobody's."""

    behind: str
    passed: int = 0
    forgotten: set[int] = field(default_factory=set)

    def forget(self) -> None:
        """Forget all that are open."""
        self.forgotten.update(range(self.passed))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass one connection on."""
        number, self.passed = self.passed, self.passed + 1
        server, to_server = await asyncio.open_unix_connection(self.behind)
        await asyncio.gather(self._pass_on(number, server, writer), self._pass_on(number, reader, to_server))

    async def _pass_on(self, number: int, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        try:
            while piece := await source.read(65536):
                if number not in self.forgotten:
                    target.write(piece)
                    await target.drain()
        except OSError:
            pass
        finally:
            target.close()


@pytest.fixture
def postgresql_url(postgresql_template: PostgreSQLTemplate) -> Iterator[str]:
    """A database of its own: SQLite has no connections that anything could forget."""
    EXECUTOR_CACHE.clear()
    with postgresql_clone(postgresql_template) as url:
        yield url


@pytest.fixture
async def firewall(postgresql_url: str) -> AsyncIterator[tuple[Firewall, str]]:
    """The firewall, and the address of a database behind it."""
    address = urlsplit(postgresql_url)
    (sockets,) = parse_qs(address.query)["host"]
    found = Firewall(f"{sockets}/.s.PGSQL.5432")
    listening = await asyncio.start_server(found.serve, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    yield found, f"postgresql://postgres@127.0.0.1:{port}{address.path}"
    listening.close()


@pytest.fixture
def idle_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections count as idle after half a second."""
    for module in (postgresql_idle, postgresql_pool):
        monkeypatch.setattr(module, "IDLE_SECONDS", IDLE_SECONDS)


@pytest.mark.usefixtures("idle_soon")
@pytest.mark.parametrize("opened", [open_reader, open_long_reader])
async def test_a_read_takes_no_connection_that_was_idle_for_long(
    firewall: tuple[Firewall, str], opened: Callable[[str], Awaitable[Reader]]
) -> None:
    """Those for reading were kept for ever, and each read on a forgotten one took its whole time, and failed."""
    passing, url = firewall
    reader = await opened(url)
    assert isinstance(reader, PostgresqlReader)
    try:
        # Given connections of which nobody has used one for a while, and that are forgotten on the way
        earlier = set(await asyncio.gather(*(pid(reader, SLOW_PID) for _ in range(READS_AT_ONCE))))
        await asyncio.sleep(2 * IDLE_SECONDS)
        passing.forget()
        # When others read, then they are answered, each on another one
        async with asyncio.timeout(READ_SECONDS):
            found = set(await asyncio.gather(*(pid(reader, SLOW_PID) for _ in range(READS_AT_ONCE))))
        assert not found & earlier
        # And there are no more than there may be
        assert len(found) == len(earlier)
    finally:
        await reader.close()


@pytest.mark.usefixtures("idle_soon")
async def test_a_write_takes_no_connection_that_was_idle_for_long(firewall: tuple[Firewall, str]) -> None:
    """The last one of those for writing was kept for ever."""
    passing, url = firewall
    await connect(url)
    try:
        client = get_connection("default")
        await client.execute_query("SELECT pg_current_xact_id()")
        await asyncio.sleep(2 * IDLE_SECONDS)
        passing.forget()
        async with asyncio.timeout(READ_SECONDS):
            await client.execute_query("SELECT pg_current_xact_id()")
    finally:
        await close()


async def test_a_connection_that_is_used_again_in_time_is_kept(firewall: tuple[Firewall, str]) -> None:
    passing, url = firewall
    reader = await open_reader(url)
    assert isinstance(reader, PostgresqlReader)
    try:
        pids = {await pid(reader)}
        await asyncio.sleep(2 * IDLE_SECONDS)
        pids.add(await pid(reader))
    finally:
        await reader.close()
    assert len(pids) == 1
    assert passing.passed == 1


async def test_the_system_asks_whether_the_server_is_there(firewall: tuple[Firewall, str]) -> None:
    _, url = firewall
    alone = await open_connection(url)
    pool = await open_pool(url, writable=True, most=1)
    try:
        async with pool.acquire() as pooled:
            for connection in (alone, pooled):
                opened = connection._transport.get_extra_info("socket")  # type: ignore[union-attr]
                assert opened.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
                assert (
                    {name: opened.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) for name in KEEPALIVE}
                    == KEEPALIVE
                    == {"TCP_KEEPIDLE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}
                )
    finally:
        await alone.close()
        await pool.close()
