"""The address of a database: read in one way for readers and writers, and refused where it can't be meant."""

import asyncio

import pytest
from pydantic import ValidationError
from tortoise.connection import get_connection

from models.database.address import check_address, has_several_hosts
from models.database.connection import close, connect
from models.database.open_readers import open_reader
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
        with pytest.raises(OSError, match="rejected SSL upgrade"):
            await open_reader(address)
        await connect(address)
        try:
            with pytest.raises(DatabaseUnavailableError) as refused:
                await get_connection("default").execute_query("SELECT 1")
            assert "rejected SSL upgrade" in refused.value.detail
        finally:
            await close()
