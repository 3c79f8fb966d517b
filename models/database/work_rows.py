"""The rows that the work of a write reads: in its transaction, or on the snapshot of a read that foresees the write.

What a planned change will do, a read tells by validating it as a write does. So one function is run by both: within a
write its statements go to the transaction, and within a read they are the read's own. A read writes and locks nothing.

A write asks some twenty times where they go, and Tortoise takes several microseconds to find it.
"""

from collections.abc import Coroutine, Generator, Sequence
from contextvars import ContextVar, Token
from typing import Any, Final, NamedTuple

from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient
from tortoise.connection import ConnectionHandler, ConnectionToken, get_connection, get_connections

from models.database.readers import Result, Row, Statement, Steps

_DIALECT: Final[ContextVar[str | None]] = ContextVar("snapshot_dialect", default=None)
_TRANSACTION: Final[ContextVar[TransactionalDBClient | None]] = ContextVar("transaction", default=None)


class Entered(NamedTuple):
    """A transaction that was entered, with the places that leaving it puts back: Tortoise's, for models, and ours."""

    connections: ConnectionHandler
    of_models: ConnectionToken
    ours: Token[TransactionalDBClient | None]


def present_connection() -> BaseDBAsyncClient:
    """The running transaction, or what runs each statement by itself."""
    return _TRANSACTION.get() or get_connection("default")


def enter(transaction: TransactionalDBClient) -> Entered:
    """Have the statements that follow go to a transaction."""
    connections = get_connections()
    of_models = connections.set(transaction.connection_name, transaction)
    return Entered(connections, of_models, _TRANSACTION.set(transaction))


def leave(entered: Entered) -> None:
    """Have them go where they went before."""
    entered.connections.reset(entered.of_models)
    _TRANSACTION.reset(entered.ours)


def snapshot_dialect() -> str | None:
    """The database of the read whose snapshot is worked on; None within a write."""
    return _DIALECT.get()


class _Asked:
    """A statement that the read is to run: awaiting it gives its rows."""

    def __init__(self, statement: Statement) -> None:
        self._statement = statement

    def __await__(self) -> Generator[Statement, Sequence[Row], Sequence[Row]]:
        return (yield self._statement)


async def rows_of(text: str, values: Sequence[object] = ()) -> Sequence[Row]:
    """The rows of a statement."""
    if _DIALECT.get() is not None:
        return await _Asked((text, values))
    _, rows = await present_connection().execute_query(text, list(values))
    # Tortoise says that these are dicts; both databases give rows that are sequences too.
    sequences: Sequence[Row] = rows  # type: ignore[assignment]
    return sequences


def on_snapshot(database: str, work: Coroutine[Any, Any, Result]) -> Steps[Result]:
    """Work as the steps of a read. It awaits nothing but rows."""
    rows: Any = None
    try:
        while True:
            token = _DIALECT.set(database)
            try:
                statement = work.send(rows)
            except StopIteration as end:
                result: Result = end.value
                return result
            finally:
                _DIALECT.reset(token)
            rows = yield statement
    finally:
        work.close()
