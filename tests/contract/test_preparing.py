"""Preparing documents in threads: one of a user's at a time, also where nobody waits for it any more."""

import asyncio
import threading
from secrets import token_hex

import pytest

from schema.api import execution as executing
from schema.api.documents import Operation, read_operation
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.world import ADMIN, NORTHS_USER, World

SECONDS = 5.0
THREADS = 2


async def test_who_takes_requests_back_leaves_others_a_thread(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A request that was taken back gave the turn away while a thread still read its document."""
    go_on = threading.Event()

    def read(schema: object, document: str, name: str | None) -> Operation:
        if "Held" in document:
            go_on.wait(2 * SECONDS)
        return read_operation(schema, document, name)  # type: ignore[arg-type]

    monkeypatch.setattr(executing, "read_operation", read)
    execution = Execution(world.execution._reader)
    reseller = Client(execution, NORTHS_USER)
    try:
        # Given a user who asks for what takes long to read, and takes it back, as often as there are threads and more
        for _ in range(THREADS + 1):
            asking = asyncio.create_task(reseller.ask(f"query Held{token_hex(4)} {{ viewer {{ userName }} }}"))
            await asyncio.sleep(0.05)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
        # Then another user's document is read meanwhile
        async with asyncio.timeout(SECONDS):
            answer = await Client(execution, ADMIN).ask(f"query Free{token_hex(4)} {{ viewer {{ userName }} }}")
        assert answer == {"viewer": {"userName": ADMIN.user_name}}
    finally:
        go_on.set()
    # And the user itself is served again when that has ended
    answer = await reseller.ask(f"query Again{token_hex(4)} {{ viewer {{ userName }} }}")
    assert answer == {"viewer": {"userName": NORTHS_USER.user_name}}
