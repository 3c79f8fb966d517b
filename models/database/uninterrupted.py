"""Awaiting the end of a transaction even where the task that waits for it is cancelled."""

import asyncio
from collections.abc import Awaitable


async def uninterrupted(work: Awaitable[object], seconds: float) -> bool:
    """Do something to its end; answers whether the caller was cancelled meanwhile, and has to see to it.

    Raises what the work raises, and TimeoutError where it doesn't end in time: it is cancelled then.
    """
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(work)
    until = loop.time() + seconds
    cancelled = False
    while not task.done() and loop.time() < until:
        try:
            await asyncio.wait({task}, timeout=until - loop.time())
        except asyncio.CancelledError:
            cancelled = True
    if not task.done():
        task.cancel()
        raise TimeoutError
    task.result()
    return cancelled
