"""The run of any write: it runs to its end, in one transaction, once for each idempotency key.

A mutation runs as a task of its own, shielded from its client: whoever goes away leaves no doubt about what was done.
Its answer is kept under the idempotency key, and `drain` waits for what is running when the server stops. What follows
a commit is a task of its own too: a write that is committed is done, whatever becomes of that.

A write ends at the deadline of its request: what isn't committed by then is taken back. A transaction that had to give
way to another one, or that lost its connection before its end, is retried within that time.
"""

import asyncio
import hashlib
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

import orjson
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models.audit.kept_answers import LONGEST_IDEMPOTENCY_KEY
from models.audit.log import LONGEST_REASON
from models.database.outage import DatabaseUnavailableError, outage_of
from models.database.readiness import note_outage
from models.declaration.texts import TextForm, text_problem
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.audit.kept_answers import earlier_answer, keep_answer
from resolvers.drafts.values import Input
from resolvers.errors import (
    FieldChange,
    IdempotencyError,
    NotPermittedError,
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
    too_long,
)
from resolvers.writing.outcome import Outcome, from_json, refusal, to_json, with_errors

log = logging.getLogger(__name__)

Work = Callable[[Actor, Input], Awaitable[Outcome]]

ATTEMPTS = 3
"""A write that another one got in before, at a unique index, is retried: it then sees the other's row."""

ATTEMPTS_IN_CONFLICT = 12
"""A transaction that the database ended in favour of another one goes on until the deadline, or so many times."""

ATTEMPTS_AT_A_LOST_CONNECTION = 5
FIRST_PAUSE_SECONDS = 0.01
LONGEST_PAUSE_SECONDS = 0.5

ANSWER_SECONDS = 0.5
"""How long after its deadline a write may take to say that it was taken back."""

FOLLOWING_SECONDS = 1.0
"""How long the answer waits for what follows the commit; it mostly takes a few milliseconds."""

DRAINING_SECONDS = 15.0
"""How long a server that stops waits for its writes; longer than any of them may take."""

_running: dict[asyncio.Task[object], Actor | None] = {}
"""Tasks that `drain` waits for, and whose write each is; what follows a commit is nobody's."""


class _NothingWritten(Exception):  # noqa: N818
    """Rolls a transaction back; carries the outcome out of it."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome


class WriteTimeoutError(Exception):
    """A write didn't come to its end in time. Nothing of it is there, unless `outcome_unknown`."""

    def __init__(self, *, outcome_unknown: bool = False) -> None:
        super().__init__(outcome_unknown)
        self.outcome_unknown = outcome_unknown


@dataclass(frozen=True)
class UseCase:
    """A write by its name in the schema, in snake case, and the work that it does inside the transaction.

    `prepare` makes of an input what the work takes, before the transaction begins: for what takes long, since a
    transaction on SQLite keeps every other write waiting. `afterwards` is done once the transaction is committed, given
    the changes that are answered, and changes nothing about the outcome.
    What is `for_readers` is written for whoever reads, a read-only administrator included.
    """

    name: str
    work: Work
    prepare: Callable[[Actor, Input], Awaitable[Input]] | None = None
    afterwards: Callable[[Sequence[FieldChange]], Awaitable[None]] | None = None
    for_readers: bool = False

    async def __call__(self, actor: Actor, input: Input, seconds: float | None = None) -> Outcome:
        """Do the work, even where the caller is gone; answers what was done or why not.

        Raises NotPermittedError for a read-only administrator (R-45), WriteTimeoutError where it doesn't end within
        `seconds`, and DatabaseUnavailableError.
        """
        if not (actor.may_write or self.for_readers):
            raise NotPermittedError(f"{actor.user_name} is a read-only administrator")
        task = asyncio.create_task(self._in_time(actor, input, seconds))
        _track(task, actor)
        try:
            async with asyncio.timeout(None if seconds is None else seconds + ANSWER_SECONDS):
                return await asyncio.shield(task)
        except TimeoutError:
            raise WriteTimeoutError(outcome_unknown=True) from None

    async def _in_time(self, actor: Actor, input: Input, seconds: float | None) -> Outcome:
        try:
            async with asyncio.timeout(seconds):
                return await self._run(actor, input)
        except TimeoutError:
            raise WriteTimeoutError from None

    async def _run(self, actor: Actor, input: Input) -> Outcome:
        if self.prepare:
            input = await self.prepare(actor, input)
        attempt = 0
        while True:
            attempt += 1
            try:
                async with in_transaction():
                    outcome = await self._in_transaction(actor, input)
            except _NothingWritten as nothing:
                return nothing.outcome
            except IntegrityError:
                if attempt >= ATTEMPTS:
                    raise
            except Exception as error:
                outage = outage_of(error)
                if outage is None:
                    raise
                note_outage(outage)
                if not _may_retry(outage, attempt, input):
                    raise outage from error
                longest = min(FIRST_PAUSE_SECONDS * 2.0**attempt, LONGEST_PAUSE_SECONDS)
                # By chance, so that those who met don't meet again.
                await asyncio.sleep(longest * random.uniform(0.3, 1))  # noqa: S311
            else:
                if self.afterwards:
                    await _follow(self.name, partial(self.afterwards, outcome.changes))
                return outcome

    async def _in_transaction(self, actor: Actor, input: Input) -> Outcome:
        key = input.get("idempotency_key")
        if isinstance(key, str):
            earlier = await self._earlier(actor, key, input)
            if earlier is not None:
                return earlier
        problems = _reason_problems(input)
        # What stands in place of a reason that can't be kept is taken back with the rest.
        outcome = _version_problem(input) or await self.work(actor, {**input, "reason": "…"} if problems else input)
        outcome = with_errors(outcome, problems)
        if outcome.is_refusal and isinstance(key, str):
            # On PostgreSQL a retry runs beside the write that it repeats, and may be refused for what that one did.
            raise _NothingWritten(await self._earlier(actor, key, input) or outcome)
        if outcome.is_refusal or input.get("validate_only"):
            raise _NothingWritten(outcome)
        if isinstance(key, str):
            await keep_answer(actor.user_id, key, self.name, _hash(input), to_json(outcome))
        return outcome

    async def _earlier(self, actor: Actor, key: str, input: Input) -> Outcome | None:
        path = input_path("idempotency_key")
        problem = text_problem(key, TextForm.LINE)
        if not 1 <= len(key) <= LONGEST_IDEMPOTENCY_KEY:
            problem = sentence("A key has 1 to {limit} characters.", limit=LONGEST_IDEMPOTENCY_KEY)
        if problem:
            return refusal(IdempotencyError(UserErrorCode.INVALID, problem, path))
        earlier = await earlier_answer(actor.user_id, key)
        if earlier is None:
            return None
        if (earlier.mutation, earlier.input_hash) != (self.name, _hash(input)):
            message = sentence("This key was used before for another write; take a new key for a new write.")
            return refusal(IdempotencyError(UserErrorCode.IDEMPOTENCY_KEY_REUSED, message, path))
        return from_json(earlier.answer)


def _reason_problems(input: Input) -> list[UserError]:
    reason = input.get("reason")
    if not isinstance(reason, str):
        return []
    path = input_path("reason")
    problem = text_problem(reason, TextForm.LINES)
    if problem:
        return [ValidationError(UserErrorCode.INVALID, problem, path)]
    if len(reason) > LONGEST_REASON:
        return [too_long(len(reason), LONGEST_REASON, "characters", path)]
    return []


def _version_problem(input: Input) -> Outcome | None:
    """The refusal of a version without its records: a change whose id was lost would create a record (R-46)."""
    if input.get("expected_version") is None or input.get("id") is not None or "ids" in input:
        return None
    message = sentence("A version needs an id: name the record, or leave the version out.")
    return refusal(ValidationError(UserErrorCode.REQUIRED, message, input_path("id")))


def _hash(input: Input) -> str:
    # What a use case prepared is told by its text: a new password by a fingerprint, never by itself.
    options = orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_DATACLASS
    return hashlib.sha256(orjson.dumps(input, option=options, default=str)).hexdigest()


def _may_retry(outage: DatabaseUnavailableError, attempt: int, input: Input) -> bool:
    if outage.outcome_unknown and not isinstance(input.get("idempotency_key"), str):
        return False
    return outage.passing and attempt < (ATTEMPTS_IN_CONFLICT if outage.conflict else ATTEMPTS_AT_A_LOST_CONNECTION)


async def _follow(name: str, work: Callable[[], Awaitable[None]]) -> None:
    """Begin what follows a commit, and wait for it a moment: neither its errors nor its time are the write's."""

    async def followed() -> None:
        try:
            await work()
        except Exception:
            log.exception("%s is done, and what follows it failed", name)

    task = asyncio.create_task(followed())
    _track(task)
    # At the deadline of the write, and where the server stops, its outcome is known all the same.
    with suppress(asyncio.CancelledError):
        await asyncio.wait({task}, timeout=FOLLOWING_SECONDS)


def _track(task: asyncio.Task[object], actor: Actor | None = None) -> None:
    """Have `drain` wait for a task."""
    _running[task] = actor
    task.add_done_callback(_ended)


def _ended(task: asyncio.Task[object]) -> None:
    _running.pop(task, None)
    if not task.cancelled():
        # Whoever waited was told; where nobody does any more, the event loop would make a traceback of it.
        task.exception()


def unfinished(actor: Actor) -> asyncio.Task[object] | None:
    """The write of an actor's request that is still running; whoever waited for it may be gone."""
    return next((task for task, of in _running.items() if of is actor), None)


async def drain() -> None:
    """Wait for the writes that are running, and take back what isn't done in time; called when the server stops."""
    with suppress(TimeoutError):
        async with asyncio.timeout(DRAINING_SECONDS):
            while _running:
                await asyncio.wait(set(_running))
    left = set(_running)
    for task in left:
        task.cancel()
    if left:
        await asyncio.wait(left, timeout=ANSWER_SECONDS)
