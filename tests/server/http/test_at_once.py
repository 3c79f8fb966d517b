"""Slots that are free are taken without a timeout; others are waited for within their time, and no longer."""

import asyncio

import pytest

from web.http.at_once import in_time


async def test_what_is_there_is_taken_at_once() -> None:
    async def there() -> int:
        return 1

    assert await in_time(there(), 0.0) == (1, True)


async def test_what_comes_later_is_waited_for() -> None:
    async def later() -> list[int]:
        found = []
        for number in range(3):
            await asyncio.sleep(0.001)
            found.append(number)
        return found

    assert await in_time(later(), 5.0) == ([0, 1, 2], False)


async def test_what_comes_too_late_is_told_and_ended() -> None:
    ended: list[BaseException] = []

    async def never() -> None:
        try:
            await asyncio.Event().wait()
        except BaseException as error:
            ended.append(error)
            raise

    with pytest.raises(TimeoutError):
        await in_time(never(), 0.01)
    assert [type(error) for error in ended] == [asyncio.CancelledError]


async def test_what_fails_fails_before_and_after_it_has_waited() -> None:
    async def fails(*, waits: bool) -> None:
        if waits:
            await asyncio.sleep(0)
        raise LookupError

    for waits in (False, True):
        with pytest.raises(LookupError):
            await in_time(fails(waits=waits), 5.0)


async def test_whoever_gives_up_waiting_ends_it() -> None:
    async def never() -> None:
        await asyncio.Event().wait()

    task = asyncio.create_task(in_time(never(), 60.0))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
