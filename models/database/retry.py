"""Retrying what may be done twice where the database was lost meanwhile: a restart costs a moment, and no error."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from models.database.outage import DatabaseUnavailableError, outage_of, unreachable

Answer = TypeVar("Answer")

PAUSES_SECONDS: Final = (0.02, 0.1, 0.3, 0.8, 1.5)
"""Between the attempts; after the last one the database counts as away."""


async def retried(work: Callable[[], Awaitable[Answer]], seconds: float) -> Answer:
    """Repeat work while the database is away, within some seconds. Raises TimeoutError, DatabaseUnavailableError."""
    async with asyncio.timeout(seconds):
        for pause in PAUSES_SECONDS:
            try:
                return await work()
            except Exception as error:
                outage = _outage(error)
                if outage is None:
                    raise
                if not outage.passing:
                    raise outage from error
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311  # spreads those who wait
        try:
            return await work()
        except Exception as error:
            raise _outage(error) or error from error


def _outage(error: Exception) -> DatabaseUnavailableError | None:
    if isinstance(error, OSError) and not isinstance(error, TimeoutError):
        return unreachable(error)
    return outage_of(error)
