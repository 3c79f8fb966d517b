"""Connections for reading that wait for the next read, handed from one to the other.

The driver's pool looks at each connection that is given back in a task of its own, which costs a short read a third of
its time. On these nothing is ever set, locked or listened to, and none is given back here in a transaction.
"""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from asyncpg import InterfaceError

from models.database.postgresql_pool import (
    IDLE_SECONDS,
    Connection,
    Pool,
    acquire,
    close_pool,
    drop,
    give_back,
    give_up,
)

Handed: TypeAlias = "Connection | None"
"""A connection, or None: the pool has room for another one."""


class IdleConnections:
    """The connections that were taken from a pool and are kept: those that nobody reads with, and who waits for one."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._idle: list[tuple[Connection, float]] = []
        """Each with the moment at which it was given back."""
        self._held = 0
        """How many are taken from the pool, by whomever."""
        self._closing = False
        self._waiting: deque[asyncio.Future[Handed]] = deque()

    async def take(self) -> Connection:
        """The connection that was given back last, or another one of the pool. Raises DatabaseUnavailableError."""
        while True:
            while self._idle:
                connection, since = self._idle.pop()
                if time.monotonic() - since > IDLE_SECONDS:
                    drop(connection)
                if _is_open(connection):
                    return connection
                self._let_go()
            if self._held < self._pool.get_max_size():
                self._held += 1
                try:
                    return await acquire(self._pool)
                except BaseException:
                    self._let_go()
                    raise
            handed = await self._handed()
            if handed is not None:
                return handed

    def give_back(self, connection: Connection) -> None:
        """Give back a connection that has nothing running: to who has waited longest, or for the next one."""
        if self._closing:
            self.give_up(connection)
        elif not _is_open(connection):
            self._let_go()
        elif not self._hand(connection):
            self._idle.append((connection, time.monotonic()))

    def give_up(self, connection: Connection, rollback: Callable[[], Awaitable[None]] | None = None) -> None:
        """Give back a connection on which something may still run, without waiting for its end."""
        give_up(self._pool, connection, rollback)
        self._let_go()

    async def close(self) -> None:
        """Give all of them back, and close the pool; it waits a moment for those who still read."""
        self._closing = True
        while self._idle:
            connection, _ = self._idle.pop()
            await give_back(self._pool, connection)
        await close_pool(self._pool)

    async def _handed(self) -> Handed:
        """The connection that somebody hands over."""
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        try:
            connection: Handed = await waiting
        except asyncio.CancelledError:
            # Who is cancelled just when it was its turn leaves that to the next one.
            if waiting.done() and not waiting.cancelled():
                left = waiting.result()
                if left is None:
                    self._hand(None)
                else:
                    self.give_back(left)
            raise
        return connection

    def _hand(self, connection: Handed) -> bool:
        while self._waiting:
            waiting = self._waiting.popleft()
            if not waiting.done():
                waiting.set_result(connection)
                return True
        return False

    def _let_go(self) -> None:
        """Have one less, so that who has waited longest may ask the pool for another one."""
        self._held -= 1
        self._hand(None)


def _is_open(connection: Connection) -> bool:
    try:
        return not connection.is_closed()
    except InterfaceError:
        # One that was lost is back in its pool already, and its proxy refuses every call.
        return False
