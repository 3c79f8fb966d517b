"""A limit on concurrent requests of one user, so that nobody takes all of a server process."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager

from graphql import GraphQLError

from models.database.readers import Assumption
from resolvers.actor import Actor
from resolvers.writing.use_case import unfinished
from schema.api.documents import documents_kept
from schema.api.execution import Answered, Execution, Request
from schema.api.problems import RequestErrorCode, RequestProblemError
from web.backend import Backend
from web.http.answers import RETRY_AFTER_SECONDS
from web.http.open_counts import OpenCounts
from web.observability import metrics

WAITING_SECONDS = 2.0
LOOK_AGAIN_SECONDS = 0.01
WAITING_FOR_EACH_RUNNING = 4
"""How many requests of a user may wait for each that may run; any further one is refused at once."""


class BoundedExecution:
    """Runs the requests of this process, over HTTP and over WebSockets, and counts them by user."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._running: OpenCounts[int] = OpenCounts()
        self._waiting: OpenCounts[int] = OpenCounts()

    async def run(
        self, request: Request, actor: Actor, until: float, *, only_queries: bool = False
    ) -> dict[str, object]:
        """Answer a request, as `answer` does."""
        return (await self.answer(request, actor, until, only_queries=only_queries)).sent

    async def answer(
        self,
        request: Request,
        actor: Actor,
        until: float,
        *,
        only_queries: bool = False,
        assumed: Assumption | None = None,
    ) -> Answered:
        """Answer a request until then, by the monotonic clock.

        Raises RequestProblemError where nothing was run, RATE_LIMITED included, and NotProvenError.
        """
        if self._running.get(actor.user_id, 0) >= self._backend.settings.requests_in_flight:
            await self.turn(actor)
        self._running[actor.user_id] += 1
        try:
            return await self._backend.execution.answer(
                request, actor, only_queries=only_queries, until=until, assumed=assumed
            )
        except BaseException:
            self._count_what_goes_on(actor)
            raise
        finally:
            self._running.release(actor.user_id)
            metrics.note_documents(documents_kept())

    async def turn(self, actor: Actor) -> None:
        """Wait a short while where as many of a user's requests are running as may.

        Raises RequestProblemError, RATE_LIMITED, where they still are.
        """
        most = self._backend.settings.requests_in_flight
        if self._running.get(actor.user_id, 0) >= most:
            await self._wait_for_turn(actor.user_id, most)
            self._check(actor.user_id)

    @contextmanager
    def one_of_many(self, actor: Actor) -> Iterator[Execution]:
        """Count several requests, one after the other, as one of the actor's that is running; they keep nobody waiting.

        Raises RequestProblemError, RATE_LIMITED, where too many are.
        """
        self._enter(actor.user_id)
        try:
            yield self._backend.long_execution
        finally:
            self._running.release(actor.user_id)

    def answering(self, actor: Actor) -> "Counted":
        """Count a request as running that was run, as long as its answer is on its way: unread, it is in memory."""
        return Counted(self._running, actor.user_id)

    def _count_what_goes_on(self, actor: Actor) -> None:
        """Count a write that goes on, though nobody waits for its answer, as a running request until it has ended.

        Whoever asks, and takes back each of many writes, would otherwise have them all wait in front of everybody's.
        """
        write = unfinished(actor)
        if write is not None:
            self._running[actor.user_id] += 1
            write.add_done_callback(lambda _write: self._running.release(actor.user_id))

    async def _wait_for_turn(self, user_id: int, most: int) -> None:
        """Let a burst wait a short while: a page that asks for much at once is no attack."""
        if self._waiting.get(user_id, 0) >= most * WAITING_FOR_EACH_RUNNING:
            return
        until = time.monotonic() + WAITING_SECONDS
        self._waiting[user_id] += 1
        try:
            while self._running[user_id] >= most and time.monotonic() < until:  # noqa: ASYNC110  # rare, and short
                await asyncio.sleep(LOOK_AGAIN_SECONDS)
        finally:
            self._waiting.release(user_id)

    def _enter(self, user_id: int) -> None:
        self._check(user_id)
        self._running[user_id] += 1

    def _check(self, user_id: int) -> None:
        running = self._running.get(user_id, 0)
        if running >= self._backend.settings.requests_in_flight:
            message = f"{running} requests of yours are running; wait for one to end."
            error = GraphQLError(message, extensions={"retryAfterSeconds": RETRY_AFTER_SECONDS})
            raise RequestProblemError(RequestErrorCode.RATE_LIMITED, [error])


class Counted:
    """Counts one request of a user, from its beginning to its end."""

    __slots__ = ("_running", "_user_id")

    def __init__(self, running: OpenCounts[int], user_id: int) -> None:
        self._running = running
        self._user_id = user_id

    def __enter__(self) -> None:
        self._running[self._user_id] += 1

    def __exit__(self, *_error: object) -> None:
        self._running.release(self._user_id)
