"""The data that are measured over: the demo, larger, and a token for its administrator."""

from pathlib import Path

from models.database.connection import close, connect, migrate
from web.cli.credentials import create_token
from web.demo.fill import fill

CUSTOMERS = 1000


async def prepared(path: Path, classes: int, customers: int = CUSTOMERS) -> tuple[str, str]:
    """A database of that many classes. Gives its address and a token."""
    address = f"sqlite:///{path}"
    await migrate(address)
    await connect(address)
    try:
        await fill(classes, customers, lambda _what, _written, _total: None)
        _, secret = await create_token("admin", "benchmark")
    finally:
        await close()
    return address, secret
