"""A process that saves classes one after the other, and says each name as soon as its save is answered.

Run as `python -m tests.storage.writer DATABASE NAME COUNT`.
"""

import asyncio
import sys

from models.database import close, connect
from models.reading import open_reader
from schema.execution import Execution
from tests.builders.client import Client
from tests.builders.world import ADMIN, UNIVERSAL


async def main(url: str, name: str, count: int) -> None:
    """Save `count` classes."""
    await connect(url)
    reader = await open_reader(url)
    client = Client(Execution(reader), ADMIN)
    for number in range(count):
        made = await client.done("customerClassSave", {"name": f"{name} {number}", "businessModel": UNIVERSAL}, "name")
        sys.stdout.write(f"{made['name']}\n")
        sys.stdout.flush()
    await reader.close()
    await close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
