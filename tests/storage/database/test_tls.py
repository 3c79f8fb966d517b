"""TLS that the database's address demands, before a real PostgreSQL and with a real certificate."""

import asyncio
import shutil
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import asyncpg
import pytest
from tortoise.connection import get_connection

from models.database.connection import close, connect
from models.database.open_readers import open_reader
from models.database.outage import DatabaseUnavailableError
from tests.databases import PostgreSQLTemplate
from tests.ports import free_port

SSL_REQUEST = bytes.fromhex("0000000804d2162f")
"""Bytes that a client of PostgreSQL sends first where it wants TLS."""

SECONDS = 10.0


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """A certificate of `localhost` that vouches for itself, and its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    made, key = folder / f"{name}.pem", folder / f"{name}.key"
    subprocess.run(
        [
            *(openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
            *("-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"),
            *("-keyout", str(key), "-out", str(made)),
        ],
        check=True,
        capture_output=True,
    )
    return made, key


@dataclass
class Front:
    """TLS front of the tests' PostgreSQL, which was built without TLS, as a pooler or a proxy is one."""

    behind: str
    context: ssl.SSLContext
    encrypted: int = 0
    plain: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass one connection on, if it asks for TLS."""
        try:
            first = await reader.readexactly(len(SSL_REQUEST))
            if first != SSL_REQUEST:
                self.plain += 1
                return
            writer.write(b"S")
            await writer.drain()
            await writer.start_tls(self.context)
            server, to_server = await asyncio.open_unix_connection(self.behind)
            self.encrypted += 1
            await asyncio.gather(_pass_on(server, writer), _pass_on(reader, to_server))
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


async def _pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    try:
        while piece := await source.read(65536):
            target.write(piece)
            await target.drain()
    except OSError:
        pass
    finally:
        target.close()


@asynccontextmanager
async def front(template: PostgreSQLTemplate, folder: Path) -> AsyncIterator[tuple[Front, int]]:
    """The front and its port; its certificate is in `server.pem`, and one that it knows nothing of in `other.pem`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate(folder, "server"))
    certificate(folder, "other")
    (sockets,) = parse_qs(urlsplit(template.url("postgres")).query)["host"]
    found = Front(f"{sockets}/.s.PGSQL.5432", context)
    async with await asyncio.start_server(found.serve, "127.0.0.1", 0) as listening:
        yield found, listening.sockets[0].getsockname()[1]


async def read_and_write(url: str) -> list[Exception | None]:
    """Errors of a read and of a write; None where there is none."""
    outcomes: list[Exception | None] = []
    for work in (_read, _write):
        try:
            async with asyncio.timeout(SECONDS):
                await work(url)
            outcomes.append(None)
        except (OSError, DatabaseUnavailableError, asyncpg.PostgresError) as error:
            outcomes.append(error)
    return outcomes


async def _read(url: str) -> None:
    reader = await open_reader(url)
    try:
        assert (await reader.fetch(("SELECT 1", ()), SECONDS))[0][0] == 1
    finally:
        await reader.close()


async def _write(url: str) -> None:
    await connect(url)
    try:
        await get_connection("default").execute_query("CREATE TEMPORARY TABLE written (id int)")
    finally:
        await close()


@pytest.mark.parametrize(
    ("host", "demanded", "is_taken"),
    [
        ("localhost", "sslmode=require", True),
        ("127.0.0.1", "sslmode=require", True),
        ("127.0.0.1", "sslmode=verify-ca&sslrootcert={folder}/server.pem", True),
        ("localhost", "sslmode=verify-ca&sslrootcert={folder}/other.pem", False),
        ("localhost", "sslmode=verify-full&sslrootcert={folder}/server.pem", True),
        ("127.0.0.1", "sslmode=verify-full&sslrootcert={folder}/server.pem", False),
        ("localhost", "sslmode=verify-full&sslrootcert={folder}/other.pem", False),
        ("127.0.0.1:{dead},localhost", "sslmode=verify-full&sslrootcert={folder}/server.pem", True),
        ("localhost", "sslmode=disable", False),
    ],
)
async def test_tls_is_what_the_address_says_for_readers_and_for_writers(
    postgresql_template: PostgreSQLTemplate, tmp_path: Path, host: str, demanded: str, is_taken: bool
) -> None:
    async with front(postgresql_template, tmp_path) as (found, port):
        hosts = host.format(dead=free_port())
        url = f"postgresql://postgres@{hosts}:{port}/template_migrated?{demanded.format(folder=tmp_path)}"

        read, written = await read_and_write(url)

        assert [read is None, written is None] == [is_taken, is_taken], (read, written)
        assert bool(found.encrypted) is is_taken
        assert bool(found.plain) is ("disable" in demanded)
