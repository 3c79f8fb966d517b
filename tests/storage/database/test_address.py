"""The address of a database: read in one way for readers and writers, and refused where it can't be meant."""

import asyncio
from pathlib import Path
from urllib.parse import quote

import pytest
from pydantic import ValidationError
from tortoise.connection import get_connection

from models.database.address import check_address, has_several_hosts
from models.database.connection import close, connect
from models.database.migrating import Age, age_of
from models.database.open_readers import open_long_reader, open_reader
from models.database.outage import DatabaseUnavailableError
from web.settings import Settings


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("postgresql://u@h/d?sslmod=require", "takes no parameter 'sslmod'"),
        ("postgresql://u@h/d?sslmode=required", "and not 'required'"),
        ("postgresql://u@h/d?sslmode=require&sslmode=disable", "twice"),
        ("postgresql://u@h:99999/d", "a port is a number up to 65535"),
        ("postgresql://u@h:1,i:x/d", "a port is a number up to 65535"),
        ("postgresql://u@h/d?search_path=x", "takes no parameter 'search_path'"),
        ("sqlite:////tmp/x.db?mode=ro", "takes no parameters"),
        ("postgresql://u@h/d#sslmode=require", "behind a #"),
        ("postgresql://u:p#word@h/d?sslmode=require", "behind a #"),
        ("postgresql://u@h/d?port=99999", "a port is a number up to 65535"),
        ("postgresql:///d?host=h,i&port=1,x", "a port is a number up to 65535"),
        ("sqlite://", "names no file"),
        ("sqlite://data/x.db", "names no file"),
        ("sqlite:///:memory:", "names? a file"),
        ("sqlite:////tmp", "names a directory"),
        ("sqlite:///x.db#y", "behind a #"),
        ("mysql://h/d", "not a database address"),
    ],
)
def test_an_address_that_can_not_be_meant_is_refused_with_a_sentence(address: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        check_address(address)
    with pytest.raises(ValidationError, match=sentence):
        Settings(database=address)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://u:p%40@h:5432/d?sslmode=verify-full&sslrootcert=/x.pem&application_name=cc",
        "postgresql://u@h1:5432,h2:5433/d?target_session_attrs=primary",
        "postgresql://u@[::1]:5432/d",
        "postgresql://u@/d?host=/run/postgresql",
        "postgresql:///d?host=/run/postgresql&port=5433",
        "postgresql://u:p%23word@h/d",
        "sqlite:///x.db",
    ],
)
def test_an_address_that_can_be_used_is_taken(address: str) -> None:
    check_address(address)
    assert has_several_hosts(address) == ("h2" in address)


async def test_tls_that_is_demanded_is_demanded_by_readers_and_writers() -> None:
    """A server that speaks no TLS is refused by both."""

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(8)
        writer.write(b"N")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as plain:
        port = plain.sockets[0].getsockname()[1]
        address = f"postgresql://postgres@127.0.0.1:{port}/x?sslmode=require"
        with pytest.raises(DatabaseUnavailableError) as refused:
            await open_reader(address)
        assert "rejected SSL upgrade" in refused.value.detail
        await connect(address)
        try:
            with pytest.raises(DatabaseUnavailableError) as refused:
                await get_connection("default").execute_query("SELECT 1")
            assert "rejected SSL upgrade" in refused.value.detail
        finally:
            await close()


@pytest.mark.parametrize("name", ["a#b.db", "a?b.db", "100%25.db", "a b.db", "ü.db"])
async def written_and_read(address: str) -> list[tuple[object, ...]]:
    """Find with a reader a table that a writer makes."""
    await connect(address)
    reader = await open_long_reader(address)
    try:
        await get_connection("default").execute_query("CREATE TABLE written (id INTEGER)")
        found = await reader.fetch(("SELECT name FROM sqlite_master WHERE name = 'written'", ()), 5.0)
        return [tuple(row) for row in found]
    finally:
        await reader.close()
        await close()


@pytest.mark.parametrize("name", ["a#b.db", "a?b.db", "100%25.db", "a b.db", "ü.db"])
def test_readers_and_writers_open_the_file_that_an_address_names(
    sqlite_template: Path, tmp_path: Path, name: str
) -> None:
    """A # of the name is written as %23, and ends nothing."""
    (tmp_path / name).write_bytes(sqlite_template.read_bytes())
    address = f"sqlite:///{quote(str(tmp_path / name))}"
    check_address(address)

    assert asyncio.run(age_of(address)) is Age.SAME
    assert asyncio.run(written_and_read(address)) == [("written",)]
    assert {file.name for file in tmp_path.iterdir()} <= {name, f"{name}-shm", f"{name}-wal"}
