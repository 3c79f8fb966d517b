"""Connections for reading, apart from the writer's: a reader never waits for a running transaction.

A plan is a generator that yields statements and is sent their rows, so it doesn't know which database runs it, nor
whether that happens inline, in a thread or over a network. Every statement of one plan sees the same state.
"""

from collections.abc import Callable, Generator, Sequence
from typing import Final, Protocol, TypeVar

from models.database.address import is_postgresql, sqlite_path

Row = Sequence[object]
Statement = tuple[str, Sequence[object]]
Result = TypeVar("Result")

Steps = Generator[Statement, Sequence[Row], Result]

LONG_READS_AT_ONCE = 2

ANSWER_BYTES: Final = 5 * 2**20
"""What one request may be answered at most: a kilobyte for each object that it may ask for."""


class ReadTimeoutError(Exception):
    """A read took longer than its deadline allows."""


class AnswerTooLongError(Exception):
    """What is asked for would have more bytes than one answer may have."""


class Reader(Protocol):
    """Runs the statements of a plan on one snapshot of the database."""

    dialect: str

    async def read(self, steps: Callable[[], Steps[Result]], deadline_seconds: float) -> Result:
        """Run a plan. Raises ReadTimeoutError past the deadline, AnswerTooLongError and DatabaseUnavailableError."""

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """The rows of one statement, which is a snapshot by itself. Raises as `read` does."""

    async def close(self) -> None:
        """Give the connections back."""


async def open_reader(url: str, *, replica: bool = False) -> Reader:
    """Open the reading side of a database address; a replica's may lead to a host that takes no writes."""
    from models.database.postgresql_reading import PostgresqlReader, open_pool
    from models.database.sqlite_reading import SqliteReader

    if is_postgresql(url):
        return PostgresqlReader(await open_pool(url, writable=not replica))
    return SqliteReader(sqlite_path(url))


async def open_long_reader(url: str, *, replica: bool = False) -> Reader:
    """Open what reads much, page after page, and never on the event loop, where others wait for their turn.

    Its pages may be of any length.
    """
    from models.database.postgresql_reading import PostgresqlReader, open_pool
    from models.database.sqlite_reading import LongSqliteReader

    if is_postgresql(url):
        return PostgresqlReader(await open_pool(url, writable=not replica, most=LONG_READS_AT_ONCE))
    return LongSqliteReader(sqlite_path(url))
