"""Opening the reading side of a database address."""

from models.database.address import is_postgresql, sqlite_path
from models.database.postgresql_pool import Connections, leads_to_one_server, open_pool
from models.database.postgresql_reading import PostgresqlReader
from models.database.readers import Reader
from models.database.sqlite_reading import LongSqliteReader, SqliteReader

READS_AT_ONCE = 10
LONG_READS_AT_ONCE = 2


async def open_reader(url: str, *, replica: bool = False) -> Reader:
    """Open the reading side of a database address; a replica's may lead to a host that takes no writes."""
    if is_postgresql(url):
        return await _postgresql(url, replica=replica)
    return SqliteReader(sqlite_path(url))


async def open_long_reader(url: str, *, replica: bool = False) -> Reader:
    """Open what reads much, page after page, and never on the event loop, where others wait for their turn.

    Its pages may be of any length.
    """
    if is_postgresql(url):
        return await _postgresql(url, replica=replica, most=LONG_READS_AT_ONCE)
    return LongSqliteReader(sqlite_path(url))


async def _postgresql(url: str, *, replica: bool, most: int = READS_AT_ONCE) -> PostgresqlReader:
    connections = Connections(to_one_server=leads_to_one_server(url, writable=not replica))
    pool = await open_pool(url, writable=not replica, reading=True, most=most, connections=connections)
    return PostgresqlReader(pool, connections)
