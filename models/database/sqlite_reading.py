"""Reading SQLite: inline, which saves a hop between threads, as far as a read is short.

How short is told by the processor's time of the thread, not by the clock: on a busy machine a thread is often kept
waiting, and a short read would be restarted elsewhere for nothing. A statement that was too long once goes to a thread
at once for a while. Those threads do nothing else, and one user has only a share of them.
"""

import asyncio
import math
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from models.database.outage import DatabaseUnavailableError, outage_of
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
    is_pause,
)
from models.database.remembered import RememberedStatements
from models.database.shares import Shares
from models.database.sqlite_file import REPLACED, CommitCount, identity_of

INLINE_SECONDS: Final = 0.02
"""The processor's time that a read may take on the event loop; one that takes longer is restarted in a thread."""

THREADS: Final = min(32, (os.cpu_count() or 1) + 4)
"""Reads that run beside the event loop at a time; SQLite lets go of the interpreter meanwhile."""

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


@dataclass(slots=True)
class _Limits:
    """The limits of one read, and what it has taken: each begins with its own, so that none is the last one's."""

    until: float = math.inf
    """By the monotonic clock. Moved into the past, it ends a read that nobody waits for any more."""

    processor_seconds: float = math.inf
    processor_until: float | None = None
    statements: int = 0
    began: float = 0.0

    def are_over(self) -> bool:
        """Whether the read has to end here."""
        if time.monotonic() > self.until:
            return True
        # Asking for the processor's time is a call of the system, so the first look begins to count: most reads end
        # before it.
        if self.processor_until is None:
            self.processor_until = time.thread_time() + self.processor_seconds
            return False
        return time.thread_time() > self.processor_until

    def look(self, sql: str, slow: RememberedStatements) -> None:
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

    def past_pauses(self, statement: Statement, steps: Steps[Result], slow: RememberedStatements | None) -> Statement:
        """The statement that a plan came to, or the next one where it pauses.

        Raises at a pause, where its work between statements takes too long: _TooSlowError, or ReadTimeoutError.
        """
        while is_pause(statement):
            work = str(statement[1][0])
            if slow is not None and work in slow:
                raise _TooSlowError
            if self.are_over():
                if slow is None or time.monotonic() > self.until:
                    raise ReadTimeoutError
                slow.add(work)
                raise _TooSlowError
            statement = steps.send(())
        return statement


class _SqliteConnection:
    """One read-only connection, and the limits of its present read."""

    def __init__(self, path: str, longest_value_bytes: int | None) -> None:
        self.limits = _Limits()
        self.connection = sqlite3.connect(
            f"file:{quote(path)}?mode=ro",
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
        return self.limits.are_over()

    def unlimited(self) -> None:
        """Lift the limits, for statements that take next to no time.

        SQLite counts the instructions of all runs of a statement together, so even one of three instructions is asked
        now and then whether the time is over.
        """
        self.limits = _Limits()

    def fetch(self, statement: Statement, until: float) -> Sequence[Row]:
        self.limits = _Limits(until)
        try:
            return self.connection.execute(*statement).fetchall()
        except sqlite3.Error as error:
            raise _known_error(error) from error

    def run(self, steps: Steps[Result], limits: _Limits) -> Result:
        """Run a plan to its end, however long it takes within its limits."""
        return self._run(steps, limits, None)

    def run_if_short(
        self,
        steps: Callable[[], Steps[Result]],
        until: float,
        slow: RememberedStatements,
        several: RememberedStatements,
    ) -> Result:
        """Run a plan that is short. Raises _TooSlowError for one that isn't, or has a statement that never is."""
        try:
            return self._run(steps(), _Limits(until, INLINE_SECONDS), slow, several)
        except _SeveralStatementsError:
            return self._run(steps(), _Limits(until, INLINE_SECONDS), slow)

    def _run(
        self,
        steps: Steps[Result],
        limits: _Limits,
        slow: RememberedStatements | None,
        several: RememberedStatements | None = None,
    ) -> Result:
        """Run a plan in a transaction.

        With `several` it is hoped to have one statement, which is a snapshot by itself, unless it is remembered there
        that more follow. Raises _SeveralStatementsError where they do.
        """
        self.limits = limits
        execute = self.connection.execute
        sql = ""
        try:
            # What asks the database nothing needs no snapshot of it.
            sql, values = limits.past_pauses(next(steps), steps, slow)
            first = sql
            alone = several is not None and first not in several
            if not alone:
                execute("BEGIN")
            while True:
                if slow is not None:
                    limits.look(sql, slow)
                try:
                    rows = execute(sql, values).fetchall()
                except sqlite3.DataError as error:
                    # Whether anything can stand in for it, the plan knows.
                    sql, values = limits.past_pauses(steps.throw(_known_error(error)), steps, slow)
                else:
                    sql, values = limits.past_pauses(steps.send(rows), steps, slow)
                if alone and several is not None:
                    several.add(first)
                    raise _SeveralStatementsError
        except StopIteration as finished:
            result: Result = finished.value
            return result
        except sqlite3.Error as error:
            known = _known_error(error)
            if slow is not None and isinstance(known, ReadTimeoutError) and time.monotonic() <= limits.until:
                slow.add(sql)
                raise _TooSlowError from error
            raise known from error
        finally:
            # The interrupt may have ended the transaction itself.
            if self.connection.in_transaction:
                self.unlimited()
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
        self._file = identity_of(path)
        self._revision = self._inline.connection.cursor()
        self._commits = CommitCount(path, self._file, self._counted_commits)
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="read")
        self._shares = Shares(THREADS)
        self._threads = threading.local()
        self._opened: list[_SqliteConnection] = [self._inline]
        self._slow = RememberedStatements()
        self._several = RememberedStatements()

    async def read(
        self,
        steps: Callable[[], Steps[Result]],
        deadline_seconds: float,
        assumed: Assumption | None = None,  # noqa: ARG002  # a look at the file tells as much
        user_id: int = 0,
    ) -> Result:
        """Run a plan inline, or in a thread where that takes too long."""
        until = time.monotonic() + deadline_seconds
        try:
            return self._inline.run_if_short(steps, until, self._slow, self._several)
        except _TooSlowError:
            return await self._beside(steps, until, user_id)

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """Fetch inline: what is asked with one statement is found by a key."""
        return self._inline.fetch(statement, time.monotonic() + deadline_seconds)

    async def fetch_at_revision(self, statement: Statement, deadline_seconds: float) -> RowsAtRevision:
        """Fetch inline; the revision is asked for first, so that what is written meanwhile makes it an old one."""
        revision = self.revision()
        return RowsAtRevision(await self.fetch(statement, deadline_seconds), revision)

    async def _beside(self, steps: Callable[[], Steps[Result]], until: float, user_id: int) -> Result:
        """Run a plan in a thread. Raises ReadTimeoutError where it has no end by then, or not even a thread."""
        limits = _Limits(until)
        try:
            async with asyncio.timeout(until - time.monotonic()), self._shares.of(user_id):
                running = asyncio.get_running_loop().run_in_executor(self._pool, self._in_thread, steps, limits)
                return await running
        except TimeoutError:
            raise ReadTimeoutError from None
        finally:
            # Whether the time was over or whoever asked has gone: the thread is free again at once.
            limits.until = -math.inf

    def _in_thread(self, steps: Callable[[], Steps[Result]], limits: _Limits) -> Result:
        connection: _SqliteConnection | None = getattr(self._threads, "connection", None)
        if connection is None:
            if identity_of(self._path) != self._file:
                # Reads that are short go on in the file that was there before.
                raise DatabaseUnavailableError(REPLACED)
            connection = self._threads.connection = _SqliteConnection(self._path, self._longest_value_bytes)
            self._opened.append(connection)
        return connection.run(steps(), limits)

    def revision(self) -> int:
        """SQLite's own count of what others committed, this process's writing connection among them."""
        return self._commits.get()

    def _counted_commits(self) -> int:
        """Ask for it; it is exact for a connection that writes nothing itself."""
        self._inline.unlimited()
        try:
            ((count,),) = self._revision.execute("PRAGMA data_version")
        except sqlite3.Error as error:
            raise _known_error(error) from error
        assert isinstance(count, int)
        return count

    async def close(self) -> None:
        """Close every connection; what is still read is cut short."""
        self._commits.forget()
        for opened in self._opened:
            opened.limits.until = -math.inf
        await asyncio.to_thread(self._pool.shutdown, cancel_futures=True)
        while self._opened:
            self._opened.pop().connection.close()


class LongSqliteReader(SqliteReader):
    """Reads in a thread from the beginning: for many reads in a row, each of which is short."""

    def __init__(self, path: str) -> None:
        super().__init__(path, longest_value_bytes=None)

    async def read(
        self,
        steps: Callable[[], Steps[Result]],
        deadline_seconds: float,
        assumed: Assumption | None = None,  # noqa: ARG002
        user_id: int = 0,
    ) -> Result:
        """Run a plan in a thread."""
        return await self._beside(steps, time.monotonic() + deadline_seconds, user_id)
