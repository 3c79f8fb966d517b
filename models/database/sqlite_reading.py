"""Reading SQLite: inline, which saves a hop between threads, as far as a read is short.

How short is told by the processor's time of the thread, not by the clock: on a busy machine a thread is often kept
waiting, and a short read would be restarted elsewhere for nothing. A statement that was too long once goes to a thread
at once for a while.
"""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from typing import Final

from models.database.outage import outage_of
from models.database.readers import (
    ANSWER_BYTES,
    AnswerTooLongError,
    Assumption,
    ReadTimeoutError,
    Result,
    Row,
    RowsAtRevision,
    Statement,
    Steps,
)
from models.database.remembered import RememberedStatements

INLINE_SECONDS: Final = 0.02
"""The processor's time that a read may take on the event loop; one that takes longer is restarted in a thread."""

INSTRUCTIONS_BETWEEN_CHECKS: Final = 20_000
"""SQLite instructions between two looks at the clocks, about a millisecond's worth."""

STATEMENTS_BETWEEN_CHECKS: Final = 8
"""Statements of one read between two looks at what they take together, with what is made of their rows."""

STATEMENTS_KEPT: Final = 128
"""Prepared statements that each connection keeps; one of a large filter weighs 20 KB and more, in each connection."""

CACHE_KIB: Final = 8 * 1024
"""Pages that each connection keeps, at most; with SQLite's own 2 MB, opening a class takes 5 % longer."""


class _TooSlowError(Exception):
    """A read doesn't fit on the event loop; the statement that it was at."""


class _SeveralStatementsError(Exception):
    """A read that was begun without a transaction has a second statement, which has to see the same state."""


class _SqliteConnection:
    """One read-only connection, and what its present read may take of the clock and of the processor."""

    def __init__(self, path: str, longest_value_bytes: int | None) -> None:
        self.until = 0.0
        self.processor_seconds = float("inf")
        self.processor_until: float | None = None
        self.statements = 0
        self.began = 0.0
        self.connection = sqlite3.connect(
            f"file:{path}?mode=ro",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=STATEMENTS_KEPT,
        )
        if longest_value_bytes is not None:
            # SQLite writes whole pages into one value, and stops where it would grow beyond this.
            self.connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, longest_value_bytes)
        self.connection.execute("PRAGMA query_only = ON")
        self.connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        self.connection.execute("PRAGMA busy_timeout = 5000")
        self.connection.set_progress_handler(self._is_over, INSTRUCTIONS_BETWEEN_CHECKS)

    def _is_over(self) -> bool:
        if time.monotonic() > self.until:
            return True
        # Asking for the processor's time is a call of the system, so the first look begins to count: most reads end
        # before it.
        if self.processor_until is None:
            self.processor_until = time.thread_time() + self.processor_seconds
            return False
        return time.thread_time() > self.processor_until

    def _look(self, sql: str, slow: RememberedStatements) -> None:
        """Raise _TooSlowError at a statement that was too long once, and at one more of many that are so together."""
        if sql in slow:
            raise _TooSlowError
        self.statements += 1
        if self.statements % STATEMENTS_BETWEEN_CHECKS:
            return
        now = time.thread_time()
        if self.statements == STATEMENTS_BETWEEN_CHECKS:
            self.began = now
        elif now - self.began > INLINE_SECONDS:
            slow.add(sql)
            raise _TooSlowError

    def unlimited(self) -> None:
        """Lift the limits of the last read, for statements that take next to no time."""
        self.until = self.processor_seconds = float("inf")
        self.processor_until = None

    def fetch(self, statement: Statement, seconds: float) -> Sequence[Row]:
        self.until, self.processor_seconds = time.monotonic() + seconds, float("inf")
        try:
            return self.connection.execute(*statement).fetchall()
        except sqlite3.Error as error:
            raise _known_error(error) from error

    def run(self, steps: Steps[Result], seconds: float) -> Result:
        """Run a plan to its end, however long it takes until the deadline."""
        self.processor_seconds = float("inf")
        return self._run(steps, seconds, None)

    def run_if_short(
        self,
        steps: Callable[[], Steps[Result]],
        seconds: float,
        slow: RememberedStatements,
        several: RememberedStatements,
    ) -> Result:
        """Run a plan that is short. Raises _TooSlowError for one that isn't, or has a statement that never is."""
        self.processor_seconds = INLINE_SECONDS
        try:
            return self._run(steps(), seconds, slow, several)
        except _SeveralStatementsError:
            return self._run(steps(), seconds, slow)

    def _run(
        self,
        steps: Steps[Result],
        seconds: float,
        slow: RememberedStatements | None,
        several: RememberedStatements | None = None,
    ) -> Result:
        """Run a plan in a transaction.

        With `several` it is hoped to have one statement, which is a snapshot by itself, unless it is remembered there
        that more follow. Raises _SeveralStatementsError where they do.
        """
        self.until, self.processor_until, self.statements = time.monotonic() + seconds, None, 0
        execute = self.connection.execute
        sql = ""
        try:
            # What asks the database nothing needs no snapshot of it.
            sql, values = next(steps)
            first = sql
            alone = several is not None and first not in several
            if not alone:
                execute("BEGIN")
            while True:
                if slow is not None:
                    self._look(sql, slow)
                try:
                    rows = execute(sql, values).fetchall()
                except sqlite3.DataError as error:
                    # Whether anything can stand in for it, the plan knows.
                    sql, values = steps.throw(_known_error(error))
                else:
                    sql, values = steps.send(rows)
                if alone and several is not None:
                    several.add(first)
                    raise _SeveralStatementsError
        except StopIteration as finished:
            result: Result = finished.value
            return result
        except sqlite3.Error as error:
            known = _known_error(error)
            if slow is not None and isinstance(known, ReadTimeoutError) and time.monotonic() <= self.until:
                slow.add(sql)
                raise _TooSlowError from error
            raise known from error
        finally:
            # The interrupt may have ended the transaction itself.
            if self.connection.in_transaction:
                execute("COMMIT")


def _known_error(error: sqlite3.Error) -> Exception:
    match getattr(error, "sqlite_errorcode", None):
        case sqlite3.SQLITE_INTERRUPT:
            return ReadTimeoutError()
        case sqlite3.SQLITE_TOOBIG:
            return AnswerTooLongError()
    return outage_of(error) or error


class SqliteReader:
    """Reads inline; what takes too long goes on in a thread."""

    dialect = "sqlite"
    revision_column = "NULL"

    def __init__(self, path: str, longest_value_bytes: int | None = ANSWER_BYTES) -> None:
        self._path = path
        self._longest_value_bytes = longest_value_bytes
        self._inline = _SqliteConnection(path, longest_value_bytes)
        self._revision = self._inline.connection.cursor()
        self._threads = threading.local()
        self._opened: list[_SqliteConnection] = [self._inline]
        self._slow = RememberedStatements()
        self._several = RememberedStatements()

    async def read(
        self,
        steps: Callable[[], Steps[Result]],
        deadline_seconds: float,
        assumed: Assumption | None = None,  # noqa: ARG002  # a look at the file tells as much
    ) -> Result:
        """Run a plan inline, or in a thread where that takes too long."""
        started = time.monotonic()
        try:
            return self._inline.run_if_short(steps, deadline_seconds, self._slow, self._several)
        except _TooSlowError:
            left = deadline_seconds - (time.monotonic() - started)
            return await self._beside(steps, left)

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """Fetch inline: what is asked with one statement is found by a key."""
        return self._inline.fetch(statement, deadline_seconds)

    async def fetch_at_revision(self, statement: Statement, deadline_seconds: float) -> RowsAtRevision:
        """Fetch inline; the revision is asked for first, so that what is written meanwhile makes it an old one."""
        revision = self.revision()
        return RowsAtRevision(await self.fetch(statement, deadline_seconds), revision)

    async def _beside(self, steps: Callable[[], Steps[Result]], deadline_seconds: float) -> Result:
        return await asyncio.to_thread(self._in_thread, steps, deadline_seconds)

    def _in_thread(self, steps: Callable[[], Steps[Result]], seconds: float) -> Result:
        connection: _SqliteConnection | None = getattr(self._threads, "connection", None)
        if connection is None:
            connection = self._threads.connection = _SqliteConnection(self._path, self._longest_value_bytes)
            self._opened.append(connection)
        return connection.run(steps(), seconds)

    def revision(self) -> int:
        """SQLite's own count of what others committed, this process's writing connection among them.

        It is exact for a connection that writes nothing itself, and looks at the same place as every read does.
        """
        # SQLite counts the instructions of all looks together, and now and then asks whether the time is over.
        self._inline.unlimited()
        try:
            ((revision,),) = self._revision.execute("PRAGMA data_version")
        except sqlite3.Error as error:
            raise _known_error(error) from error
        assert isinstance(revision, int)
        return revision

    async def close(self) -> None:
        """Close every connection."""
        for opened in self._opened:
            opened.connection.close()


class LongSqliteReader(SqliteReader):
    """Reads in a thread from the beginning: for many reads in a row, each of which is short."""

    def __init__(self, path: str) -> None:
        super().__init__(path, longest_value_bytes=None)

    async def read(
        self,
        steps: Callable[[], Steps[Result]],
        deadline_seconds: float,
        assumed: Assumption | None = None,  # noqa: ARG002
    ) -> Result:
        """Run a plan in a thread."""
        return await self._beside(steps, deadline_seconds)
