"""Awaiting what is nearly always there already, and a bound of time only where it isn't.

A timeout costs as much as all of the rest of reading a body, and a body has nearly always arrived with its head.
"""

import asyncio
from collections.abc import Coroutine, Generator
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


class _Begun(Generic[Value]):
    """A coroutine that was begun and has to wait; awaited, it goes on where it stands."""

    def __init__(self, coroutine: Coroutine[Any, Any, Value], waits_for: object) -> None:
        self._coroutine = coroutine
        self._waits_for = waits_for

    def __await__(self) -> Generator[Any, Any, Value]:
        waits_for = self._waits_for
        try:
            while True:
                try:
                    sent = yield waits_for
                except BaseException as error:  # noqa: BLE001  # whatever it is, it is the coroutine's, as a cancellation
                    waits_for = self._coroutine.throw(error)
                else:
                    waits_for = self._coroutine.send(sent)
        except StopIteration as finished:
            value: Value = finished.value
            return value


async def in_time(coroutine: Coroutine[Any, Any, Value], seconds: float) -> tuple[Value, bool]:
    """The result of a coroutine, and whether it was there at once. Raises TimeoutError after `seconds`."""
    try:
        waits_for = coroutine.send(None)
    except StopIteration as finished:
        return finished.value, True
    async with asyncio.timeout(seconds):
        return await _Begun(coroutine, waits_for), False
