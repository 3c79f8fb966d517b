"""A process that saves classes one after the other, and says each name as soon as its save is answered.

A save that was too late is sent again with its key, as the answer asks for.
"""

import asyncio
from multiprocessing.connection import Connection

from models.database.connection import close, connect
from models.database.open_readers import open_reader
from schema.api.execution import Execution
from schema.api.problems import RequestErrorCode, RequestProblemError
from tests.factories.client import Client
from tests.factories.world import ADMIN, UNIVERSAL
from tests.processes import FORKS

ATTEMPTS = 5


class Writer:
    """A running writer of `count` classes that are called after it, several of them at a time."""

    def __init__(self, url: str, name: str, count: int, *, at_once: int = 1) -> None:
        self._saved, saying = FORKS.Pipe(duplex=False)
        self._process = FORKS.Process(target=_write, args=(url, name, count, at_once, saying))
        self._process.start()
        # With the writer gone, nobody holds the other end, and what it said comes to its end.
        saying.close()

    async def saved(self) -> str | None:
        """The name that it said next, or None when it has ended."""
        try:
            return str(await asyncio.to_thread(self._saved.recv))
        except EOFError:
            return None

    async def rest(self) -> list[str]:
        """All that it says until it ends."""
        names = []
        while (name := await self.saved()) is not None:
            names.append(name)
        return names

    def kill(self) -> None:
        """End it as a power cut would."""
        self._process.kill()

    def exit_code(self) -> int | None:
        """How it ended, waited for."""
        self._process.join()
        return self._process.exitcode


def _write(url: str, name: str, count: int, at_once: int, saying: Connection) -> None:
    asyncio.run(_save(url, name, count, at_once, saying))


async def _save(url: str, name: str, count: int, at_once: int, saying: Connection) -> None:
    await connect(url)
    reader = await open_reader(url)
    client = Client(Execution(reader), ADMIN)
    numbers = iter(range(count))

    async def save_on() -> None:
        for number in numbers:
            saying.send(await _saved(client, f"{name} {number}"))

    try:
        await asyncio.gather(*(save_on() for _ in range(at_once)))
    finally:
        await reader.close()
        await close()


async def _saved(client: Client, name: str) -> str:
    input = {"name": name, "businessModel": UNIVERSAL, "idempotencyKey": name}
    for _ in range(ATTEMPTS):
        try:
            customer_class = await client.done("customerClassSave", input, "name")
        except RequestProblemError as late:
            if late.code is not RequestErrorCode.TIMEOUT:
                raise
        else:
            return str(customer_class["name"])
    raise AssertionError(f"{name} was too late {ATTEMPTS} times")
