"""What every write shares: it runs to its end, in one transaction, once for each idempotency key.

A mutation runs as a task of its own, shielded from its client: a task that is cancelled while Tortoise enters a
transaction leaves the connection's lock taken for good. So a write outlives its client; its answer is kept under the
idempotency key, and `drain` waits for what is running when the server stops.
"""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import orjson
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models.idempotency import IdempotencyRecord
from models.texts import TextForm, text_problem
from resolvers.actor import Actor
from resolvers.errors import IdempotencyError, NotPermittedError, UserErrorCode, ValidationError, input_path
from resolvers.outcome import Outcome, from_json, refusal, to_json

Input = Mapping[str, object]
Work = Callable[[Actor, Input], Awaitable[Outcome]]

ANSWERS_KEPT = timedelta(days=30)
LONGEST_KEY = 128
LONGEST_REASON = 1000
"""Characters; the audit log's column holds as many."""

ATTEMPTS = 3
"""A write that another one got in before, at a unique index, is tried anew: it then sees the other's row."""

_running: set[asyncio.Task[Outcome]] = set()


class _NothingWritten(Exception):  # noqa: N818
    """Ends a transaction without a trace; carries the outcome out of it."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome


@dataclass(frozen=True)
class UseCase:
    """A write by its name in the schema, in snake case, and the work that it does inside the transaction.

    `prepare` makes of an input what the work takes, before the transaction begins: for what takes long, since a
    transaction on SQLite keeps every other write waiting.
    """

    name: str
    work: Work
    prepare: Callable[[Actor, Input], Awaitable[Input]] | None = None

    async def __call__(self, actor: Actor, given: Input) -> Outcome:
        """Do the work, whatever becomes of the caller; answers what was done or why not.

        Raises NotPermittedError for a read-only administrator (R-45).
        """
        if not actor.may_write:
            raise NotPermittedError(f"{actor.user_name} is a read-only administrator")
        task = asyncio.create_task(self._run(actor, given))
        _running.add(task)
        task.add_done_callback(_running.discard)
        return await asyncio.shield(task)

    async def _run(self, actor: Actor, given: Input) -> Outcome:
        if self.prepare:
            given = await self.prepare(actor, given)
        for attempt in range(1, ATTEMPTS + 1):
            try:
                async with in_transaction():
                    return await self._in_transaction(actor, given)
            except _NothingWritten as nothing:
                return nothing.outcome
            except IntegrityError:
                if attempt == ATTEMPTS:
                    raise
        raise AssertionError("every attempt returns or raises")

    async def _in_transaction(self, actor: Actor, given: Input) -> Outcome:
        key = given.get("idempotency_key")
        if isinstance(key, str):
            earlier = await self._earlier(actor, key, given)
            if earlier is not None:
                return earlier
        outcome = _against_reason(given) or _against_version(given) or await self.work(actor, given)
        if outcome.refused and isinstance(key, str):
            # On PostgreSQL a retry runs beside the write that it repeats, and may be refused for what that one did.
            raise _NothingWritten(await self._earlier(actor, key, given) or outcome)
        if outcome.refused or given.get("validate_only"):
            raise _NothingWritten(outcome)
        if isinstance(key, str):
            now = datetime.now(UTC)
            await IdempotencyRecord.filter(created_at__lt=now - ANSWERS_KEPT).delete()
            await IdempotencyRecord.create(
                user_id=actor.user_id,
                key=key,
                mutation=self.name,
                input_hash=_hash(given),
                answer=to_json(outcome),
                created_at=now,
            )
        return outcome

    async def _earlier(self, actor: Actor, key: str, given: Input) -> Outcome | None:
        path = input_path("idempotency_key")
        if not key or len(key) > LONGEST_KEY or text_problem(key, TextForm.LINE):
            message = f"A key has 1 to {LONGEST_KEY} characters."
            return refusal(IdempotencyError(UserErrorCode.INVALID, message, path))
        earlier = await IdempotencyRecord.get_or_none(
            user_id=actor.user_id, key=key, created_at__gte=datetime.now(UTC) - ANSWERS_KEPT
        )
        if earlier is None:
            return None
        if (earlier.mutation, earlier.input_hash) != (self.name, _hash(given)):
            message = "This key was used before for another write; take a new key for a new write."
            return refusal(IdempotencyError(UserErrorCode.IDEMPOTENCY_KEY_REUSED, message, path))
        return from_json(earlier.answer)


def _against_reason(given: Input) -> Outcome | None:
    reason = given.get("reason")
    if not isinstance(reason, str):
        return None
    path = input_path("reason")
    problem = text_problem(reason, TextForm.LINES)
    if problem:
        return refusal(ValidationError(UserErrorCode.INVALID, problem, path))
    if len(reason) > LONGEST_REASON:
        message = f"At most {LONGEST_REASON} characters."
        limits = str(LONGEST_REASON), str(len(reason))
        return refusal(ValidationError(UserErrorCode.TOO_LONG, message, path, *limits))
    return None


def _against_version(given: Input) -> Outcome | None:
    """The refusal of a version without its record: a change whose id was lost would create a record (R-46)."""
    if given.get("expected_version") is None or given.get("id") is not None:
        return None
    message = "A version is a record's: name the record, or leave the version out."
    return refusal(ValidationError(UserErrorCode.REQUIRED, message, input_path("id")))


def reason_of(given: Input) -> str | None:
    """Why, in the words of whoever writes; None where nothing was said."""
    reason = given.get("reason")
    return str(reason) if reason else None


def _hash(given: Input) -> str:
    # What a use case prepared is told by its text: a new password by a fingerprint, never by itself.
    options = orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_DATACLASS
    return hashlib.sha256(orjson.dumps(given, option=options, default=str)).hexdigest()


async def drain() -> None:
    """Wait for the writes that are running; called when the server stops."""
    while _running:
        await asyncio.wait(set(_running))
