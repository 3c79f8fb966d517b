"""PostgreSQL's connections: opened from one reading of the address, and closed even where the server fails.

A server may be paused, restarted or cut off in the middle of anything. So nothing waits here for an answer that may
never come: a connection that is given back is reset within a second or two, or dropped.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import asyncpg

from models.database.address import has_several_hosts, parameter
from models.database.outage import unreachable

CONNECTING_SECONDS: Final = 10.0
"""How long a connection may take to be opened: as long as a request has for all that it does."""

ENDING_SECONDS: Final = 2.0
"""How long a connection may take to come to rest before it is dropped."""

IDLE_SECONDS: Final = 200.0
"""How long a connection is kept that nobody uses: what is on the way, such as a firewall, forgets one after some
minutes, often without a word, and whoever used it then would wait for an answer that never comes."""

KEEPALIVE: Final = {"TCP_KEEPIDLE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}
"""After how many seconds without a word the system asks whether the other side is there, how often it asks again, and
after how many questions without an answer the connection is lost."""

LONGEST_KEPT_STATEMENT: Final = 64 * 1024
"""Characters: what is read of a class at a moment is beyond the driver's 15 KB, and was prepared again by each read."""

Pool: TypeAlias = "asyncpg.Pool[asyncpg.Record]"
Connection: TypeAlias = "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]"

_ending: set[asyncio.Task[None]] = set()


class ReadingConnection(asyncpg.Connection):
    """A connection on which nothing is ever set, locked or listened to, so that there is nothing to reset.

    The driver ends a transaction that was left open all the same.
    """

    def get_reset_query(self) -> str:
        """No round trip when the connection is given back."""
        return ""


@dataclass(slots=True)
class Connections:
    """How many connections of a pool have been opened so far, and whether all of them lead to the same server."""

    to_one_server: bool = True
    opened: int = 0


async def open_pool(
    url: str, *, writable: bool, reading: bool = False, most: int, connections: Connections | None = None
) -> Pool:
    """A pool of connections. With several hosts, one that is written through leads to the host that takes writes.

    Through one for `reading` nothing but SELECTs are sent. Raises DatabaseUnavailableError.
    """

    async def begun(connection: "asyncpg.Connection[asyncpg.Record]") -> None:
        _keep_alive(connection)
        if connections is not None:
            connections.opened += 1

    opening = asyncpg.create_pool(
        url,
        # One shows whether the address leads anywhere; the driver would never close it, were it the least.
        init_size=1,
        min_size=0,
        max_size=most,
        max_inactive_connection_lifetime=IDLE_SECONDS,
        timeout=CONNECTING_SECONDS,
        max_cacheable_statement_size=LONGEST_KEPT_STATEMENT,
        connection_class=ReadingConnection if reading else asyncpg.Connection,
        target_session_attrs=_target(url, writable),
        init=begun,
    )
    try:
        return await opening
    except OSError as error:
        raise unreachable(error) from error


def leads_to_one_server(url: str, *, writable: bool) -> bool:
    """Whether no two connections to an address can lead to servers of which one lags behind the other."""
    chosen = parameter(url, "target_session_attrs") or _target(url, writable)
    return not has_several_hosts(url) or chosen in {"read-write", "primary"}


async def open_connection(url: str) -> "asyncpg.Connection[asyncpg.Record]":
    """One connection that takes writes. Raises DatabaseUnavailableError."""
    target = _target(url, writable=True)
    try:
        connection = await asyncpg.connect(url, target_session_attrs=target, timeout=CONNECTING_SECONDS)
    except OSError as error:
        raise unreachable(error) from error
    _keep_alive(connection)
    return connection


def _keep_alive(connection: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Have the system ask now and then whether the server is there, which also reminds what is on the way."""
    # The driver has no setting for that.
    opened = connection._transport.get_extra_info("socket")  # type: ignore[attr-defined]  # noqa: SLF001
    if opened.family == socket.AF_UNIX:
        return
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in KEEPALIVE.items():
        # Not every system has all of them.
        if hasattr(socket, name):
            opened.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def _target(url: str, writable: bool) -> Any:  # noqa: ANN401  # an enumeration that the driver's types don't take by name
    is_named = parameter(url, "target_session_attrs") is not None
    return "read-write" if writable and has_several_hosts(url) and not is_named else None


async def acquire(pool: Pool) -> Connection:
    """A connection of the pool. Raises DatabaseUnavailableError where there is none to be had."""
    try:
        return await pool.acquire()
    except OSError as error:
        raise unreachable(error) from error


def drop(connection: Connection) -> None:
    """End a connection at once, without a word to the server."""
    # One that was lost is back in its pool already, and its proxy refuses every call.
    with suppress(asyncpg.InterfaceError):
        connection.terminate()


async def give_back(pool: Pool, connection: Connection) -> None:
    """Give a connection back that has nothing running."""
    # One that can't be reset has been dropped by the pool itself.
    with suppress(Exception):
        await pool.release(connection, timeout=ENDING_SECONDS)


def give_up(pool: Pool, connection: Connection, rollback: Callable[[], Awaitable[None]] | None = None) -> None:
    """Give a connection back on which something may still run, without waiting for its end.

    The driver has asked the server to cancel the statement. A server that doesn't answer loses the connection.
    """
    task = asyncio.get_running_loop().create_task(_end(pool, connection, rollback))
    _ending.add(task)
    task.add_done_callback(_ending.discard)


async def _end(pool: Pool, connection: Connection, rollback: Callable[[], Awaitable[None]] | None) -> None:
    if rollback is not None:
        try:
            async with asyncio.timeout(ENDING_SECONDS):
                await rollback()
        except Exception:  # noqa: BLE001  # whatever it is, the connection is of no more use
            drop(connection)
    await give_back(pool, connection)


async def close_pool(pool: Pool) -> None:
    """Close a pool, or drop its connections where the server doesn't let go of them."""
    if _ending:
        await asyncio.wait(set(_ending), timeout=2 * ENDING_SECONDS)
    try:
        async with asyncio.timeout(ENDING_SECONDS):
            await pool.close()
    except Exception:  # noqa: BLE001  # nothing of it is needed any more
        pool.terminate()
