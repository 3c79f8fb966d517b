"""Running a request: the document's operation, its limits, its plan or its writes, and the answer as plain values."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeVar
from weakref import WeakValueDictionary

from graphql import GraphQLError, OperationType
from graphql.execution.values import VariableValues

from models.database.outage import DatabaseUnavailableError
from models.database.readers import AnswerTooLongError, Assumption, Reader, ReadTimeoutError
from resolvers.actor import Actor
from resolvers.errors import camel
from resolvers.reading.context import Answer, FieldProblem, ReadContext, TooManyObjectsError
from resolvers.reading.longest import is_short
from resolvers.reading.personal import shown_origins
from resolvers.use_cases.audit_reading import audit_reading
from resolvers.use_cases.foresee_planned import foresee_class
from resolvers.writing.use_case import WriteTimeoutError
from schema.api.coercion import count_values
from schema.api.documents import Operation, Prepared, kept_operation, read_operation, schema_of
from schema.api.limits import LIMITS, TOO_LONG
from schema.api.price import Cost, cost
from schema.api.problems import NotAQueryError, RequestErrorCode, RequestProblemError, formatted, problem, unavailable
from schema.api.writing import write

log = logging.getLogger(__name__)

Result = TypeVar("Result")

VALUES_ON_LOOP: Final = 300
"""Variables with more values than this are coerced outside of the event loop, which they would keep too long."""

_preparing: Final = ThreadPoolExecutor(max_workers=2, thread_name_prefix="prepare")
"""Where documents are read and planned: two, so that a user waits for none of another one's."""


@dataclass(frozen=True)
class Request:
    """A GraphQL request as it was sent."""

    query: str
    operation_name: str | None = None
    variables: Mapping[str, object] = field(default_factory=dict)


class NotProvenError(Exception):
    """Something rests on what is assumed of the actor, and can't wait for a read to prove it."""


class Answered(NamedTuple):
    """Answer to a request; `lasts` says that it stays the same until the next write."""

    sent: dict[str, object]
    lasts: bool = False


class _Ready(NamedTuple):
    """A request that may be run."""

    operation: Operation
    variables: VariableValues
    prepared: Prepared


class Execution:
    """Runs requests against one database."""

    def __init__(
        self,
        reader: Reader,
        primary: Reader | None = None,
        *,
        audit_reads: bool = True,
        answer_bytes: int | None = LIMITS.answer_bytes,
    ) -> None:
        self._reader = reader
        self._answer_bytes = answer_bytes
        self._audit_reads = audit_reads
        self._primary = primary or reader
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def run(
        self, request: Request, actor: Actor, *, only_queries: bool = False, until: float | None = None
    ) -> dict[str, object]:
        """Answer a request, as `answer` does."""
        return (await self.answer(request, actor, only_queries=only_queries, until=until)).sent

    async def answer(
        self,
        request: Request,
        actor: Actor,
        *,
        only_queries: bool = False,
        until: float | None = None,
        assumed: Assumption | None = None,
    ) -> Answered:
        """Answer a request until then, by the monotonic clock: its deadline, which begins here where none is given.

        What is `assumed` of the actor is proved by the read, if it can be; what writes isn't begun on it.

        Raises RequestProblemError where nothing was run, NotAQueryError among `only_queries`, and NotProvenError
        because of what is assumed. Whatever goes wrong later is part of the answer.
        """
        until = time.monotonic() + LIMITS.deadline_seconds if until is None else until
        ready = await self._ready(request, actor, only_queries=only_queries, until=until)
        if assumed and (ready.operation.kind is OperationType.MUTATION or ready.prepared.personal):
            raise NotProvenError
        counted = cost(ready.prepared.price, ready.variables)
        _check(counted)
        context = ReadContext(actor, ready.variables, most_bytes=self._answer_bytes, foresee=foresee_class)
        # Of the answer of a write, too: below a payload anything can be read.
        context.personal = ready.prepared.personal
        if ready.operation.kind is OperationType.MUTATION:
            sent = await self._write_in_time(ready, context, until)
        else:
            context.room = LIMITS.cost - counted.objects
            context.short = is_short(ready.prepared.expected_bytes, self._answer_bytes)
            context.longest = ready.prepared.longest
            sent = await self._read(ready, context, until, assumed)
        sent["extensions"] = {"cost": counted.objects + context.beyond, "fields": ready.operation.fields}
        return Answered(sent, self._lasts(ready, context, sent))

    def _lasts(self, ready: _Ready, context: ReadContext, sent: Mapping[str, object]) -> bool:
        """Whether a request gets this answer as long as nobody writes, and nothing but the answer.

        A replica has what was written somewhat later than those who were told that it is. What shows personal values
        is told in the log each time.
        """
        return (
            ready.operation.kind is OperationType.QUERY
            and self._reader is self._primary
            and "errors" not in sent
            and not context.depends_on_time
            and not ready.prepared.personal
        )

    async def _ready(self, request: Request, actor: Actor, *, only_queries: bool, until: float) -> _Ready:
        """The operation and its prepared plan: from the cache, or otherwise prepared in a thread."""
        values = count_values(request.variables) if request.variables else 0
        schema = schema_of(actor)
        operation = kept_operation(schema, request.query, request.operation_name)
        if operation is None:
            operation = await self._in_turn(
                actor, until, lambda: read_operation(schema, request.query, request.operation_name)
            )
        if only_queries and operation.kind is not OperationType.QUERY:
            raise NotAQueryError
        dialect = self._primary.dialect
        read, sent_values = operation, request.variables
        if values > VALUES_ON_LOOP:
            variables = await self._in_turn(actor, until, lambda: read.coerce(sent_values))
        else:
            variables = operation.coerce(sent_values)
        prepared = operation.cached_plan(variables, dialect)
        if prepared is None:
            prepared = await self._in_turn(
                actor, until, lambda: read.cached_plan(variables, dialect) or read.prepare(variables, dialect)
            )
        return _Ready(operation, variables, prepared)

    async def _in_turn(self, actor: Actor, until: float, work: Callable[[], Result]) -> Result:
        """Do work that takes long in a thread; of one user one after the other, so that others find a thread free.

        A thread can't be ended, so it is the user's turn until the work is done, also where nobody waits for it.
        """
        turn = self._turns.setdefault(actor.user_id, asyncio.Lock())
        try:
            async with asyncio.timeout(until - time.monotonic()):
                await turn.acquire()
                working = asyncio.get_running_loop().run_in_executor(_preparing, work)
                working.add_done_callback(lambda _work: turn.release())
                return await asyncio.shield(working)
        except TimeoutError:
            message = f"The request took longer than {LIMITS.deadline_seconds:g} seconds to be read; nothing was done."
            raise problem(RequestErrorCode.TIMEOUT, message) from None

    async def _read(
        self, ready: _Ready, context: ReadContext, until: float, assumed: Assumption | None
    ) -> dict[str, object]:
        plan = ready.prepared.plan
        assert plan is not None
        try:
            seconds = until - time.monotonic()
            user_id = context.actor.user_id
            answer = await self._reader.read(lambda: plan.answer(context.restarted()), seconds, assumed, user_id)
            if ready.prepared.personal:
                await self._audit_reading(answer, context.actor, until)
        except (ReadTimeoutError, WriteTimeoutError):
            message = f"The answer took longer than {LIMITS.deadline_seconds:g} seconds."
            raise problem(RequestErrorCode.TIMEOUT, message) from None
        except DatabaseUnavailableError as outage:
            # Whatever became of the row about reading: the sender may ask again.
            outage.outcome_unknown = False
            raise unavailable(outage) from outage
        except TooManyObjectsError:
            raise _too_expensive(f"more than {LIMITS.cost} objects") from None
        except AnswerTooLongError:
            raise problem(RequestErrorCode.COST_LIMIT_EXCEEDED, TOO_LONG) from None
        return _sent(answer, context.actor)

    async def _audit_reading(self, answer: Answer, actor: Actor, until: float) -> None:
        """Write down which personal values an answer shows, before it is given."""
        if not self._audit_reads:
            return
        origins = shown_origins(answer.data)
        if origins:
            await audit_reading(actor, origins, until - time.monotonic())

    async def _write_in_time(self, ready: _Ready, context: ReadContext, until: float) -> dict[str, object]:
        """Do the writes; one that isn't done at the deadline is taken back."""
        try:
            answer = await write(ready.prepared.planner, self._primary, ready.prepared.selected, context, until)
            try:
                if ready.prepared.personal:
                    await self._audit_reading(answer, context.actor, until)
            except (WriteTimeoutError, DatabaseUnavailableError) as failed:
                # The answer is kept back, and what was written is not taken back.
                failed.outcome_unknown = True
                raise
        except (WriteTimeoutError, ReadTimeoutError) as late:
            message = (
                f"The write did not end within {LIMITS.deadline_seconds:g} seconds and was taken back. Send it again"
            )
            if isinstance(late, ReadTimeoutError) or late.outcome_unknown:
                message = f"The write did not answer within {LIMITS.deadline_seconds:g} seconds. Send it again"
            message += " with the same idempotencyKey, which does nothing twice."
            raise problem(RequestErrorCode.TIMEOUT, message) from None
        except DatabaseUnavailableError as outage:
            raise unavailable(outage) from outage
        return _sent(answer, context.actor)


def _check(counted: Cost) -> None:
    """Raise RequestProblemError for what costs too much."""
    if counted.objects > LIMITS.cost:
        raise _too_expensive(f"{counted.objects} objects; {LIMITS.cost} are allowed")
    if counted.values > LIMITS.values:
        raise _too_expensive(f"{counted.values} values; {LIMITS.values} are allowed")


def _too_expensive(what: str) -> RequestProblemError:
    message = f"The answer could hold {what}. Ask for smaller pages."
    return problem(RequestErrorCode.COST_LIMIT_EXCEEDED, message)


def _sent(answer: Answer, actor: Actor) -> dict[str, object]:
    sent: dict[str, object] = {"data": answer.data}
    if answer.problems:
        sent["errors"] = _problems(answer.problems, actor)
    return sent


def _problems(problems: Sequence[FieldProblem], actor: Actor) -> list[dict[str, object]]:
    sent = []
    for unanswered in problems:
        broken = unanswered.broken
        if broken.ours:
            log.error("%s at %s (request %s)", broken.message, unanswered.path, actor.request_id)
            message, code = (
                f"Something went wrong here; the request is {actor.request_id}.",
                RequestErrorCode.INTERNAL_SERVER_ERROR,
            )
        else:
            message, code = broken.message, RequestErrorCode.BAD_USER_INPUT
            if broken.too_long:
                code = RequestErrorCode.COST_LIMIT_EXCEEDED
        extensions = {"argument": [camel(name) for name in broken.argument]} if broken.argument else None
        sent += formatted([GraphQLError(message, path=unanswered.path, extensions=extensions)], code)
    return sent
