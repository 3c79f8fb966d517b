"""The connection that statements go to: that of the transaction they are in, or the one outside of any.

A write asks for it with each statement, some twenty times, and Tortoise takes several microseconds to find it.
"""

from contextvars import ContextVar, Token
from typing import Final, NamedTuple

from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient
from tortoise.connection import ConnectionHandler, ConnectionToken, get_connection, get_connections

_TRANSACTION: Final[ContextVar[TransactionalDBClient | None]] = ContextVar("transaction", default=None)


class Entered(NamedTuple):
    """What leaving a transaction puts back: Tortoise's connection, which queries of models take, and ours."""

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
