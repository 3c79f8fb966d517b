"""A process that saves classes one after the other, and says each name as soon as its save is answered."""

import asyncio
from multiprocessing.connection import Connection

from models.database import close, connect
from models.reading import open_reader
from schema.execution import Execution
from tests.builders.client import Client
from tests.builders.world import ADMIN, UNIVERSAL
from tests.processes import FORKS


class Writer:
    """A running writer of `count` classes that are called after it."""

    def __init__(self, url: str, name: str, count: int) -> None:
        self._saved, saying = FORKS.Pipe(duplex=False)
        self._process = FORKS.Process(target=_write, args=(url, name, count, saying))
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


def _write(url: str, name: str, count: int, saying: Connection) -> None:
    asyncio.run(_save(url, name, count, saying))


async def _save(url: str, name: str, count: int, saying: Connection) -> None:
    await connect(url)
    reader = await open_reader(url)
    client = Client(Execution(reader), ADMIN)
    for number in range(count):
        made = await client.done("customerClassSave", {"name": f"{name} {number}", "businessModel": UNIVERSAL}, "name")
        saying.send(made["name"])
    await reader.close()
    await close()
