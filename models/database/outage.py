"""Outages of a database, as opposed to faults of our own: a full disk, a lost connection, a held lock.

The drivers and the ORM say it in a dozen classes. Here it becomes one exception with a sentence for operators, and with
what a caller needs to know: whether a retry can help, and whether a write may have been done all the same.
"""

import sqlite3
from typing import Final

import asyncpg
from tortoise.exceptions import DBConnectionError


class DatabaseUnavailableError(Exception):
    """The database doesn't serve at the moment; the message is a sentence that anybody may read.

    `detail` is for operators: it may name hosts. `passing` says that the next try may go through. `outcome_unknown`:
    the end of a transaction was asked for and its answer never came. `conflict`: the database chose this transaction to
    give way to another one. `of_rows`: the database serves, and others keep the rows that this transaction needs.
    """

    def __init__(
        self,
        sentence: str,
        *,
        detail: str = "",
        passing: bool = False,
        outcome_unknown: bool = False,
        conflict: bool = False,
        of_rows: bool = False,
    ) -> None:
        super().__init__(sentence)
        self.detail = detail
        self.passing = passing
        self.outcome_unknown = outcome_unknown
        self.conflict = conflict
        self.of_rows = of_rows

    @property
    def for_operators(self) -> str:
        """The sentence with its detail."""
        return f"{self} ({self.detail})" if self.detail else str(self)


DISK_FULL: Final = "The disk of the database is full."
DISK_FAILS: Final = "The disk of the database fails."
WRITE_LOCK_HELD: Final = "Another process holds the write lock of the database."
UNREACHABLE: Final = "The database can't be reached."
NO_ANSWER: Final = "The database doesn't answer."

PRIMARY_CODE: Final = 0xFF
"""Of an extended result code of SQLite, the bits that say its kind."""

_SQLITE: Final = {
    sqlite3.SQLITE_BUSY: WRITE_LOCK_HELD,
    sqlite3.SQLITE_LOCKED: WRITE_LOCK_HELD,
    sqlite3.SQLITE_READONLY: "The database file, or the disk that it is on, is read-only.",
    sqlite3.SQLITE_IOERR: DISK_FAILS,
    sqlite3.SQLITE_CORRUPT: "The database file is damaged.",
    sqlite3.SQLITE_FULL: DISK_FULL,
    sqlite3.SQLITE_CANTOPEN: "The database file can't be opened.",
    sqlite3.SQLITE_PROTOCOL: "The database file can't be locked.",
    sqlite3.SQLITE_NOTADB: "The file is no SQLite database.",
}

_CONFLICT: Final = "40"
_ROW_LOCKED: Final = "55P03"
_STATEMENT_ENDED: Final = "57014"
_TRANSACTION_ENDED: Final = ("25P03", "25P04")
_LOST: Final = ("08", "57", *_TRANSACTION_ENDED)
_POSTGRESQL: Final = {
    _CONFLICT: "Transactions got into each other's way.",
    "08": "The connection to the database was lost.",
    "25006": "The database takes no writes: it is read-only.",
    **dict.fromkeys(_TRANSACTION_ENDED, "The database ended a transaction: it took too long."),
    "28": "The database refuses the sign-in of the server.",
    "3D": "The database is not there.",
    "53100": DISK_FULL,
    "53": "The database has no room for more.",
    _ROW_LOCKED: "A row stayed locked for too long.",
    _STATEMENT_ENDED: "The database ended a statement: it took too long, or somebody cancelled it.",
    "57": "The database shuts down, starts, or ended the connection.",
    "58": DISK_FAILS,
    "XX001": "The database is damaged.",
    "XX002": "The database is damaged.",
}
"""By SQLSTATE, or by its class: https://www.postgresql.org/docs/current/errcodes-appendix.html"""


_ENDED: Final = ("clos", "released back to the pool")
"""How the driver says that a connection has ended meanwhile; it has no class for that."""


def outage_of(error: BaseException) -> DatabaseUnavailableError | None:
    """The database outage that an exception stands for, or None where its cause is something else."""
    seen: list[BaseException] = []
    while error not in seen:
        seen.append(error)
        outage = _outage(error)
        if outage is not None:
            return outage
        # The ORM wraps what a driver raises; on SQLite it doesn't name it as the cause.
        first = error.args[0] if error.args else None
        error = first if isinstance(first, BaseException) else error.__cause__ or error
    return None


def _outage(error: BaseException) -> DatabaseUnavailableError | None:
    if isinstance(error, DatabaseUnavailableError):
        return error
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        kind = None if code is None else code & PRIMARY_CODE
        sentence = _SQLITE.get(kind) if kind is not None else None
        return (
            None
            if sentence is None
            else DatabaseUnavailableError(sentence, detail=str(error), passing=kind == sqlite3.SQLITE_BUSY)
        )
    if isinstance(error, asyncpg.PostgresError):
        return _of_sqlstate(error)
    if isinstance(error, asyncpg.InternalClientError | DBConnectionError):
        return DatabaseUnavailableError(UNREACHABLE, detail=str(error), passing=True)
    if isinstance(error, asyncpg.InterfaceError) and any(word in str(error) for word in _ENDED):
        return DatabaseUnavailableError(_POSTGRESQL["08"], passing=True)
    return None


def _of_sqlstate(error: asyncpg.PostgresError) -> DatabaseUnavailableError | None:
    state = error.sqlstate or ""
    sentence = _POSTGRESQL.get(state) or _POSTGRESQL.get(state[:2])
    if sentence is None:
        return None
    conflict = state.startswith(_CONFLICT)
    return DatabaseUnavailableError(
        sentence,
        detail=str(error),
        passing=conflict or state.startswith(_LOST),
        conflict=conflict,
        of_rows=conflict or state in {_ROW_LOCKED, _STATEMENT_ENDED, *_TRANSACTION_ENDED},
    )


def unreachable(error: OSError) -> DatabaseUnavailableError:
    """The outage behind an error of the network or of a socket, while connecting or afterwards."""
    detail = str(error) or ("no answer in time" if isinstance(error, TimeoutError) else type(error).__name__)
    return DatabaseUnavailableError(UNREACHABLE, detail=detail, passing=True)
