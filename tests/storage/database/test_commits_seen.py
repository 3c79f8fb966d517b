"""The header of SQLite's index: another one after each commit, whoever made it, and read where SQLite has it."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from models.database import sqlite_file
from models.database.sqlite_file import index_header
from models.database.sqlite_reading import SqliteReader

STEPS = 600
INSERT = "INSERT INTO noted DEFAULT VALUES"
OUTSIDE = ("BEGIN", "BEGIN IMMEDIATE", INSERT)
WITHIN = (INSERT, INSERT, "SELECT * FROM noted", "COMMIT", "ROLLBACK")
CHECKPOINTS = ("PASSIVE", "FULL", "RESTART", "TRUNCATE")


def opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """A database with a log, in a folder with a blank in its name, and a connection that keeps the log."""
    folder = tmp_path / "a folder"
    folder.mkdir()
    with closing(opened(folder / "one.db")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE noted (id INTEGER PRIMARY KEY)")
        yield folder / "one.db"


@pytest.mark.parametrize("seed", range(3))
def test_the_header_moves_whenever_sqlites_own_count_does(path: Path, seed: int) -> None:
    # Given a connection that reads, and others that write and make room in the log
    chance = random.Random(seed)  # noqa: S311
    moved = 0
    with closing(opened(path)) as reading, closing(opened(path)) as writing, closing(opened(path)) as other:
        before = reading.execute("PRAGMA data_version").fetchone()
        header = index_header(str(path))
        assert header is not None
        seen = [header.read()]
        for _ in range(STEPS):
            # When anything is done
            writing.execute(chance.choice(WITHIN if writing.in_transaction else OUTSIDE))
            if chance.random() < 0.1 and not writing.in_transaction:
                other.execute(f"PRAGMA wal_checkpoint({chance.choice(CHECKPOINTS)})")
            found, after = header.read(), reading.execute("PRAGMA data_version").fetchone()
            # Then a commit that SQLite counts has another header, and one that was never there before
            if after != before:
                moved += 1
                assert found not in seen
            if found != seen[-1]:
                seen.append(found)
            before = after
    assert moved > STEPS / 10


def test_what_was_not_committed_moves_nothing(path: Path) -> None:
    with closing(opened(path)) as writing:
        writing.execute("SELECT * FROM noted")
        header = index_header(str(path))
        assert header is not None
        before = header.read()
        writing.execute("BEGIN IMMEDIATE")
        writing.execute(INSERT)
        assert header.read() == before
        writing.execute("ROLLBACK")
        assert header.read() == before
        writing.execute(INSERT)
        assert header.read() != before


def test_nothing_is_found_of_a_database_that_is_not_open_here(path: Path, tmp_path: Path) -> None:
    assert index_header(str(path)) is not None
    assert index_header(str(tmp_path / "other.db")) is None
    # Another one has taken its name, and this process has nothing of that one in memory.
    Path(f"{path}-shm").rename(tmp_path / "gone")
    Path(f"{path}-shm").touch()
    assert index_header(str(path)) is None


async def test_a_database_is_read_where_the_system_does_not_tell_of_memory(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Given a system that has no such file
    monkeypatch.setattr(sqlite_file, "_MAPPED", tmp_path / "maps")
    reader = SqliteReader(str(path))
    before = reader.revision()
    # When somebody writes
    with closing(opened(path)) as writing:
        assert reader.revision() == before
        writing.execute(INSERT)
        # Then SQLite's own count tells
        assert isinstance(before, int)
        assert reader.revision() != before
    await reader.close()


async def test_a_reader_that_is_closed_looks_at_no_memory(path: Path) -> None:
    reader = SqliteReader(str(path))
    assert isinstance(reader.revision(), bytes)
    await reader.close()
    with pytest.raises(sqlite3.ProgrammingError):
        reader.revision()


def locks_on(path: Path) -> list[str]:
    """The locks that this process has on the log's index, as the system tells them."""
    number, listed = f":{Path(f'{path}-shm').stat().st_ino} ", Path("/proc/locks")
    if not listed.exists():
        pytest.skip("the system doesn't tell of locks")
    return [line for line in listed.read_text(encoding="ascii").splitlines() if number in line]


async def test_no_lock_of_this_process_ends_with_a_reader(path: Path) -> None:
    """To close a file that SQLite has open, too, would end them, and others could empty what it has in memory."""
    reader = SqliteReader(str(path))
    assert locks_on(path)
    await reader.close()
    assert locks_on(path)
