"""Running a command with its settings and its database: what a person did wrong is one sentence and exit code 2."""

import asyncio
import os
import sqlite3
import sys
from collections.abc import Coroutine, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Never, TypeVar

import typer
from rich.console import Console

if TYPE_CHECKING:
    from models.database.migrating import Age
    from web.settings import Settings

Result = TypeVar("Result")

# What people call things is shown as it is: in Rich's markup, [ada] would be a style and not be seen.
console = Console(highlight=False, markup=False)
errors = Console(stderr=True, highlight=False, markup=False)

WRONG_INPUT = 2
"""The exit code of commands that were asked for what can't be; the command line's own parser uses it too."""

Database = Annotated[
    str | None, typer.Option("--database", help="sqlite:///file or postgresql://user@host/name; else as set.")
]


NO_TABLES = "The database has no tables yet; make them with: customer-classes migrate"
OLDER = "The database is older than this program; bring it up to date with: customer-classes migrate"
NEWER = "The database is newer than this program: a later release has migrated it, and only that one can use it."
SLOW = "The database is too slow to answer; try again."


_NOT_OPENED = ("unable to open database file", "attempt to write a readonly database")
"""Messages of SQLite whatever the reason."""


class MistakeError(Exception):
    """A command can't be done as asked; the message says why."""


def end_with(message: str) -> Never:
    """End the command with a sentence."""
    errors.print(message, style="red", soft_wrap=True)
    raise typer.Exit(WRONG_INPUT)


def tell_if_possible(lines: Iterable[str]) -> None:
    """Print lines; where nobody reads them, or their disk is full, the command goes on without.

    Rich's console would end the command, and Python one whose output can't be written at its end.
    """
    try:
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def load_settings(database: str | None) -> "Settings":
    """The settings of the environment, with another database where one is given."""
    from pydantic import ValidationError

    from web.settings import Settings, settings

    try:
        parsed = (
            settings()
            if database is None
            # A replica is one of the database that is set.
            else Settings(database=database, read_database=None)
        )
        parsed.make_place_for_database()
    except ValidationError as wrong:
        message = "; ".join(f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in wrong.errors())
        end_with(f"A setting is wrong: {message}.")
    except OSError as wrong:
        end_with(f"The folder of the database can't be made: {wrong}.")
    return parsed


def check_age(age: "Age") -> None:
    """Raise MistakeError where this program can't use the tables of a database as they are."""
    sentence = {"EMPTY": NO_TABLES, "OLDER": OLDER, "NEWER": NEWER}.get(age.name)
    if sentence:
        raise MistakeError(sentence)


def run(work: Coroutine[None, None, Result], database: str | None, *, tables: bool = True) -> Result:
    """Do something, with Tortoise's tables open to the database unless told otherwise."""
    import asyncpg
    from tortoise.exceptions import DBConnectionError, OperationalError

    from models.database.connection import close, connect
    from models.database.migrating import age_of
    from models.database.outage import DatabaseUnavailableError, outage_of, unreachable
    from models.database.readers import ReadTimeoutError
    from resolvers.identity.credentials import AccountError

    async def connected() -> Result:
        if not tables:
            return await work
        address = load_settings(database).database
        check_age(await age_of(address))
        await connect(address)
        try:
            return await work
        finally:
            await close()

    try:
        return asyncio.run(connected())
    except (AccountError, MistakeError) as wrong:
        end_with(str(wrong))
    except (OperationalError, sqlite3.OperationalError, asyncpg.UndefinedTableError) as wrong:
        if any(sign in str(wrong) for sign in ("no such table", "does not exist")):
            end_with(NO_TABLES)
        if any(sign in str(wrong) for sign in _NOT_OPENED):
            end_with(_why_not_opened(database))
        outage = outage_of(wrong)
        if outage:
            end_with(outage.for_operators)
        end_with(f"The database refuses: {wrong}")
    except DatabaseUnavailableError as wrong:
        not_opened = any(sign in wrong.detail for sign in _NOT_OPENED)
        end_with(_why_not_opened(database) if not_opened else wrong.for_operators)
    except ReadTimeoutError:
        end_with(SLOW)
    except OSError as wrong:
        end_with(unreachable(wrong).for_operators)
    except (DBConnectionError, asyncpg.PostgresError, asyncpg.InterfaceError) as wrong:
        end_with(f"The database can't be reached: {wrong}")
    finally:
        work.close()


def _why_not_opened(database: str | None) -> str:
    """Why a SQLite file can't be opened: it isn't there, or this user may not read it, or write beside it."""
    from models.database.address import is_postgresql, sqlite_path

    address = load_settings(database).database
    file = None if is_postgresql(address) else Path(sqlite_path(address))
    if file is None or not file.exists():
        return NO_TABLES
    if not os.access(file.parent, os.W_OK) or not os.access(file, os.W_OK):
        return f"The database file {file} can't be written by this user, or its disk is read-only."
    return f"The database file {file} can't be opened."
