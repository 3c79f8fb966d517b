"""Running a request: the document's operation, its limits, its plan or its writes, and the answer as plain values."""

import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from graphql import GraphQLError, OperationType

from models.outage import DatabaseUnavailableError
from models.reading import Reader, ReadTimeoutError, Steps
from resolvers.actor import Actor
from resolvers.catalogue import ENTITIES, ROOTS
from resolvers.errors import camel
from resolvers.mutations import WRITES, Write
from resolvers.outcome import Outcome
from resolvers.reading.asking import Answer, Asking, FieldProblem
from resolvers.reading.plan import Planner, Situation
from resolvers.reading.render import render, render_query
from resolvers.reading.selection import Chosen, Variables
from resolvers.write import WriteTimeoutError
from schema.documents import documents_of
from schema.limits import LIMITS, cost
from schema.problems import RequestErrorCode, formatted, problem, unavailable

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Request:
    """A GraphQL request as it was sent."""

    query: str
    operation_name: str | None = None
    variables: Mapping[str, object] = field(default_factory=dict)


class Execution:
    """Runs requests against one database."""

    def __init__(self, reader: Reader, primary: Reader | None = None) -> None:
        self._reader = reader
        self._primary = primary or reader

    async def run(self, request: Request, actor: Actor, *, only_queries: bool = False) -> dict[str, object]:
        """Answer a request.

        Raises RequestProblemError where nothing was run. Whatever goes wrong later is part of the answer.
        """
        operation = documents_of(actor).operation(request.query, request.operation_name)
        if only_queries and operation.kind is not OperationType.QUERY:
            raise problem(RequestErrorCode.BAD_USER_INPUT, "Writes are sent with POST.")
        variables = operation.coerce(request.variables)
        situation = Situation(self._reader.dialect, actor.schema_role, actor.may_write)
        prepared = operation.prepare(variables, situation)
        objects = cost(prepared.price, variables)
        if objects > LIMITS.cost:
            raise problem(
                RequestErrorCode.COST_LIMIT_EXCEEDED,
                f"The answer could hold {objects} objects; {LIMITS.cost} are allowed. Ask for smaller pages.",
            )
        extensions: dict[str, object] = {"cost": objects}
        if operation.kind is OperationType.MUTATION:
            return {**await self._write_in_time(prepared.chosen, actor, variables, situation), "extensions": extensions}
        assert prepared.plan is not None
        plan = prepared.plan
        try:
            answer = await self._reader.read(lambda: plan.answer(Asking(actor, variables)), LIMITS.deadline_seconds)
        except ReadTimeoutError:
            raise problem(
                RequestErrorCode.TIMEOUT, f"The answer took longer than {LIMITS.deadline_seconds:g} seconds."
            ) from None
        except DatabaseUnavailableError as outage:
            raise unavailable(outage) from outage
        data = answer.data
        if prepared.introspection and data is not None:
            introspected = operation.introspect(prepared, request.variables)
            data = {key: introspected[key] if key in introspected else data[key] for key in prepared.keys}
        return {**_sent(Answer(data, answer.problems), actor), "extensions": extensions}

    async def _write_in_time(
        self, chosen: Sequence[Chosen], actor: Actor, variables: Variables, situation: Situation
    ) -> dict[str, object]:
        """Do the writes; one that isn't done at the deadline is taken back."""
        until = time.monotonic() + LIMITS.deadline_seconds
        try:
            return await self._write(chosen, actor, variables, situation, until)
        except (WriteTimeoutError, ReadTimeoutError) as late:
            told = f"The write did not end within {LIMITS.deadline_seconds:g} seconds and was taken back. Send it again"
            if isinstance(late, ReadTimeoutError) or late.outcome_unknown:
                told = f"The write did not answer within {LIMITS.deadline_seconds:g} seconds. Send it again"
            told += " with the same idempotencyKey, which does nothing twice."
            raise problem(RequestErrorCode.TIMEOUT, told) from None
        except DatabaseUnavailableError as outage:
            raise unavailable(outage) from outage

    async def _write(
        self, chosen: Sequence[Chosen], actor: Actor, variables: Variables, situation: Situation, until: float
    ) -> dict[str, object]:
        """Do the writes one after the other, each with its payload as it is right after it."""
        asking = Asking(actor, variables)
        planner = Planner(ENTITIES, replace(situation, dialect=self._primary.dialect))
        data: dict[str, object] = {}
        done = False
        for one in chosen:
            if one.name == "__typename":
                data[one.key] = "Mutation"
                continue
            write = WRITES[one.name]
            given = one.arguments(variables)["input"]
            assert isinstance(given, Mapping)
            try:
                outcome = await write.use_case(actor, given, until - time.monotonic())
                done = True
                payload = partial(_payload, planner, one, write, outcome, asking)
                data[one.key] = await self._primary.read(payload, until - time.monotonic())
            except (WriteTimeoutError, DatabaseUnavailableError) as failed:
                # Of a request of which something was done, nobody may say that nothing was.
                failed.outcome_unknown |= done
                raise
        return _sent(asking.settle(data, chosen), actor)


def _sent(answer: Answer, actor: Actor) -> dict[str, object]:
    sent: dict[str, object] = {"data": answer.data}
    if answer.problems:
        sent["errors"] = _problems(answer.problems, actor)
    return sent


def _payload(
    planner: Planner, chosen: Chosen, write: Write, outcome: Outcome, asking: Asking
) -> Steps[dict[str, object]]:
    """The payload of a write as it was chosen."""
    answer: dict[str, object] = {}
    ((type_name, below),) = chosen.below.items()
    for one in below:
        if one.name == "__typename":
            answer[one.key] = type_name
        elif one.name == "query":
            answer[one.key] = yield from render_query(planner, ROOTS, one.only(), asking)
        else:
            value = outcome.record if one.name == write.record else getattr(outcome, one.name)
            answer[one.key] = yield from render(planner, one.below, value, asking)
    return answer


def _problems(problems: Sequence[FieldProblem], actor: Actor) -> list[dict[str, object]]:
    sent = []
    for one in problems:
        broken = one.broken
        if broken.ours:
            log.error("%s at %s (request %s)", broken.message, one.path, actor.request_id)
            message, code = (
                f"Something went wrong here; the request is {actor.request_id}.",
                RequestErrorCode.INTERNAL_SERVER_ERROR,
            )
        else:
            message, code = broken.message, RequestErrorCode.BAD_USER_INPUT
        extensions = {"argument": [camel(name) for name in broken.argument]} if broken.argument else None
        sent += formatted([GraphQLError(message, path=one.path, extensions=extensions)], code)
    return sent
