"""The header of SQLite's index: another one after each commit, whoever made it, and read where SQLite has it."""

import random
import sqlite3
import subprocess
import sys
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
        seen = header.read()
        for _ in range(STEPS):
            # When anything is done
            writing.execute(chance.choice(WITHIN if writing.in_transaction else OUTSIDE))
            if chance.random() < 0.1 and not writing.in_transaction:
                other.execute(f"PRAGMA wal_checkpoint({chance.choice(CHECKPOINTS)})")
            found, after = header.read(), reading.execute("PRAGMA data_version").fetchone()
            # Then a commit that SQLite counts has another header
            if after != before:
                moved += 1
                assert found != seen
            before, seen = after, found
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
        assert reader.revision() != before
    await reader.close()


async def test_a_reader_that_is_closed_looks_at_no_memory(path: Path) -> None:
    reader = SqliteReader(str(path))
    assert asks_nothing(reader)
    await reader.close()
    with pytest.raises(sqlite3.ProgrammingError):
        reader.revision()


def committed(path: Path, *statements: str) -> None:
    """Have another process run some statements, and end."""
    code = "import sqlite3, sys; one = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
    code += "for statement in sys.argv[2:]: one.execute(statement).fetchall()"
    subprocess.run([sys.executable, "-c", code, path, *statements], check=True)


async def test_no_revision_comes_again_when_the_index_is_made_anew(path: Path) -> None:
    # Given a log in which nothing was committed since its index was made
    committed(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    tear(path)
    committed(path, "SELECT * FROM noted")
    reader = SqliteReader(str(path))
    seen = [reader.revision(), reader.revision()]
    assert seen[0] == seen[1]
    # When somebody commits, empties the log, and is killed while it writes the header
    for statement in (INSERT, "PRAGMA wal_checkpoint(TRUNCATE)"):
        committed(path, statement)
        seen.append(reader.revision())
    tear(path)
    committed(path, "SELECT * FROM noted")
    # Then the header is the first one again, and the revision isn't
    assert reader.revision() not in seen
    await reader.close()


def tear(path: Path) -> None:
    """Leave the index as a process does that is killed while it writes the header: with copies that differ."""
    code = "import sys; index = open(sys.argv[1], 'r+b', buffering=0); index.seek(56); index.write(b'torn')"
    subprocess.run([sys.executable, "-c", code, f"{path}-shm"], check=True)


@pytest.mark.parametrize("name", ["\u2028", "\x85", "\r", "(deleted)", "a b", "ü"])
async def test_a_database_is_found_by_any_name(path: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    with closing(opened(folder / "one.db")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE noted (id INTEGER PRIMARY KEY)")
        reader = SqliteReader(str(folder / "one.db"))
        assert asks_nothing(reader)
        await reader.close()


async def test_a_database_is_found_by_a_link_to_it(path: Path, tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(path)
    reader = SqliteReader(str(tmp_path / "link.db"))
    assert asks_nothing(reader)
    await reader.close()


async def test_a_log_that_is_begun_later_is_seen_too(tmp_path: Path) -> None:
    path = tmp_path / "one.db"
    committed(path, "CREATE TABLE noted (id INTEGER PRIMARY KEY)")
    reader = SqliteReader(str(path))
    assert not asks_nothing(reader)
    with closing(opened(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(INSERT)
        assert asks_nothing(reader)
    await reader.close()


def asks_nothing(reader: SqliteReader) -> bool:
    """Whether the database isn't asked for its revision, once that and the header's place are known."""
    reader.revision()
    before = reader.revision()
    asked: list[str] = []
    reader._inline.connection.set_trace_callback(asked.append)
    assert reader.revision() == before
    reader._inline.connection.set_trace_callback(None)
    return not asked


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
