"""Reading PostgreSQL through a pool of its own, which may lead to a replica.

The revision of a state is PostgreSQL's own: a snapshot says which transactions it sees, so two equal ones see the same
rows, whoever wrote them and by whatever means. It is told by the very statement whose rows it is about.

A read changes nothing, so one whose connection is lost is retried, a few times within its deadline: a server that is
restarted costs its readers a moment and no error.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Generic, TypeAlias, TypeVar

from models.database.postgresql_idle import IdleConnections
from models.database.postgresql_pool import Connection, Connections, Pool, drop
from models.database.readers import (
    Assumption,
    ReadTimeoutError,
    Result,
    Row,
    RowsAtRevision,
    Statement,
    Steps,
    is_pause,
)
from models.database.remembered import RememberedStatements
from models.database.retry import retried
from models.database.shares import Shares

Answer = TypeVar("Answer")

Fetch: TypeAlias = Callable[[Statement], Awaitable[Sequence[Row]]]

REVISION: Final = (
    "CASE WHEN pg_is_in_recovery() THEN NULL "
    "ELSE pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()::text END"
)
"""The snapshot of the statement, and of which run of which server: another one may count its transactions alike.

A standby's snapshot doesn't say all that it doesn't see.
"""


@lru_cache(128)
def _proving(sql: str, cell: str) -> str:
    """A statement with a proof before each row; they keep their order, since nothing is joined to them.

    Kept, since the driver looks for what it has prepared by the hash of a text, which is kept with it.
    """
    return f"SELECT {cell} AS proof, r.* FROM ({sql}) r"


@dataclass(frozen=True, slots=True)
class _Ended(Generic[Result]):
    """The end of a plan, with its result."""

    result: Result


async def _next(running: Steps[Result], rows: Sequence[Row] | None = None) -> Statement | _Ended[Result]:
    """The next statement of a plan, from its beginning where no rows are given; others go on at its pauses."""
    try:
        statement = next(running) if rows is None else running.send(rows)
        while is_pause(statement):
            await asyncio.sleep(0)
            statement = running.send(())
    except StopIteration as finished:
        return _Ended(finished.value)
    return statement


class PostgresqlReader:
    """Reads each plan as one state of the database."""

    dialect = "postgresql"
    revision_column = REVISION

    def __init__(self, pool: Pool, connections: Connections) -> None:
        self._idle = IdleConnections(pool)
        self._connections = connections
        self._shares = Shares(pool.get_max_size())
        self._several = RememberedStatements()

    async def read(
        self,
        steps: Callable[[], Steps[Result]],
        deadline_seconds: float,
        assumed: Assumption | None = None,
        user_id: int = 0,
    ) -> Result:
        """Run a plan: one statement by itself, which is a snapshot, and several in one read-only transaction.

        One by itself proves what is assumed, where it gives a row.
        """

        async def run() -> Result:
            running = steps()
            first = await _next(running)
            if isinstance(first, _Ended):
                # What asks the database nothing needs no snapshot of it.
                return first.result
            if first[0] not in self._several:
                second = await _next(running, await self._proven(self._alone, first, assumed))
                if isinstance(second, _Ended):
                    return second.result
                # It is restarted: what it was answered is of another state than what it asks for now.
                self._several.add(first[0])
                running = steps()
                again = await _next(running)
                assert not isinstance(again, _Ended), "a plan begins with the same statement each time"
                first = again
            begun = first
            return await self._in_snapshot(lambda connection: self._go_on(connection, running, begun, assumed))

        async def run_in_share() -> Result:
            async with self._shares.of(user_id):
                return await run()

        return await self._in_time(run_in_share, deadline_seconds)

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """Fetch without a transaction, in one round trip."""
        return await self._in_time(lambda: self._alone(statement), deadline_seconds)

    async def fetch_at_revision(self, statement: Statement, deadline_seconds: float) -> RowsAtRevision:
        """Fetch in one round trip, with the revision among the rows.

        A server that crashed may have lost transactions and count others by their numbers. It has lost its connections
        too, so what was known before the last one was opened is of another revision.
        """
        opened = self._connections.opened
        rows = await self.fetch(statement, deadline_seconds)
        if not rows or rows[0][-1] is None or not self._connections.to_one_server:
            return RowsAtRevision(rows, None)
        return RowsAtRevision(rows, (opened, str(rows[0][-1])))

    async def _proven(self, fetch: Fetch, statement: Statement, assumed: Assumption | None) -> Sequence[Row]:
        """The rows of a statement that proves what is assumed, if it gives any."""
        if assumed is None:
            return await fetch(statement)
        sql, values = statement
        rows = await fetch((_proving(sql, assumed.cell(len(values) + 1)), (*values, *assumed.values)))
        assumed.holds = bool(rows) and rows[0][0] is not None
        return [row[1:] for row in rows]

    async def _alone(self, statement: Statement) -> Sequence[Row]:
        connection = await self._idle.take()
        try:
            rows: Sequence[Row] = await connection.fetch(statement[0], *statement[1])  # type: ignore[assignment]
        except BaseException:
            self._idle.give_up(connection)
            raise
        self._idle.give_back(connection)
        return rows

    async def _in_snapshot(self, run: Callable[[Connection], Awaitable[Answer]]) -> Answer:
        connection = await self._idle.take()
        transaction = connection.transaction(isolation="repeatable_read", readonly=True)
        try:
            await transaction.start()
        except BaseException:
            drop(connection)
            self._idle.give_back(connection)
            raise
        try:
            result = await run(connection)
            await transaction.commit()
        except BaseException:
            self._idle.give_up(connection, transaction.rollback)
            raise
        self._idle.give_back(connection)
        return result

    async def _go_on(
        self, connection: Connection, running: Steps[Result], first: Statement, assumed: Assumption | None
    ) -> Result:
        """Run the statements of a plan on one connection, from its first one on."""

        async def fetch(statement: Statement) -> Sequence[Row]:
            rows: Sequence[Row] = await connection.fetch(statement[0], *statement[1])  # type: ignore[assignment]
            return rows

        following = await _next(running, await self._proven(fetch, first, assumed))
        while not isinstance(following, _Ended):
            following = await _next(running, await fetch(following))
        return following.result

    async def _in_time(self, read: Callable[[], Awaitable[Answer]], seconds: float) -> Answer:
        """Read, again where the connection was lost. Raises ReadTimeoutError, DatabaseUnavailableError."""
        try:
            return await retried(read, seconds)
        except TimeoutError as error:
            raise ReadTimeoutError from error

    def revision(self) -> None:
        """No revision: only a round trip could tell what others have committed."""

    async def close(self) -> None:
        """Close every connection."""
        await self._idle.close()
