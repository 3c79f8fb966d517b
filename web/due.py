"""Applying planned changes when they are due: every server process polls, and the first to lock one applies it."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import Final

import structlog

from models.database.outage import DatabaseUnavailableError
from models.database.readers import Reader, ReadTimeoutError, Row, Steps
from resolvers import clock
from resolvers.use_cases.apply_planned import HOLD_UPS, LOOKING_SECONDS, Round, apply_due, told, waiting_statement
from web.observability import metrics

LATE_SECONDS: Final = 60.0
"""How long after it was due a change is late."""

log = structlog.get_logger("planned changes")


class DueChanges:
    """The look-out for planned changes that are due, from `start` to `stop`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._looking: asyncio.Task[None] | None = None
        self._held_up: list[int] = []

    def start(self, reader: Reader) -> None:
        """Begin to look, unless it isn't this process's to do."""
        if self._seconds:
            self._looking = asyncio.create_task(self._look_on(reader))

    async def stop(self) -> None:
        """Begin no further change; one that is being applied comes to its end with the other writes."""
        if self._looking:
            self._looking.cancel()
            with suppress(asyncio.CancelledError):
                await self._looking

    async def _look_on(self, reader: Reader) -> None:
        while True:
            try:
                await self._look(reader)
            except (DatabaseUnavailableError, ReadTimeoutError) as failed:
                log.warning("planned changes wait", reason=repr(failed))
            except Exception:
                log.exception("planned changes couldn't be looked at")
            await asyncio.sleep(self._seconds)

    async def _look(self, reader: Reader) -> None:
        """Apply what is due, and note what is left."""
        if await self._note(reader):
            done = Round()
            try:
                await apply_due(self._held_up, done)
                self._held_up = done.held_up
            finally:
                # The database may be lost behind a change that was applied.
                _tell(done)
            if done.applied or done.failed:
                await self._note(reader)

    async def _note(self, reader: Reader) -> int:
        """Note how many are due, late, have failed, and wait for approval; answers how many are due."""
        now = clock.now()
        statement = waiting_statement(reader.dialect, now, now - timedelta(seconds=LATE_SECONDS))

        def count() -> Steps[Row]:
            (counts,) = yield statement
            return counts

        # As a read, which leaves the event loop where it takes long: it looks at each request that waits.
        due, late, failed, waiting = (int(str(count)) for count in await reader.read(count, LOOKING_SECONDS))
        metrics.note_planned(due, late, failed, waiting)
        return due


def _tell(done: Round) -> None:
    """Count and log what a round did."""
    metrics.note_applied(done.applied, done.failed)
    if done.applied or done.failed:
        log.info("planned changes", applied=done.applied, failed=done.failed)
    for key, fault in done.faults:
        id = f"PlannedChange:{key}"
        if isinstance(fault, HOLD_UPS):
            log.warning("a planned change waits", id=id, reason=told(fault))
        else:
            log.error("a planned change couldn't be applied", id=id, exc_info=fault)
