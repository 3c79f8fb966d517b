"""Running a request: the document's operation, its limits, its plan or its writes, and the answer as plain values."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphql import GraphQLError, OperationType

from models.access import Role
from models.reading import Reader, ReadTimeoutError
from resolvers.actor import Actor
from resolvers.reading.plan import FieldProblem, Situation
from schema.documents import Documents
from schema.limits import LIMITS, cost
from schema.problems import RequestErrorCode, RequestProblemError, formatted, problem
from schema.role_schema import role_schema
from resolvers.errors import camel

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Request:
    """A GraphQL request as it was sent."""

    query: str
    operation_name: str | None = None
    variables: Mapping[str, object] = field(default_factory=dict)


class Execution:
    """Runs requests against one database: a cache of documents for each schema, and the reader."""

    def __init__(self, reader: Reader, primary: Reader | None = None) -> None:
        self._reader = reader
        self._primary = primary or reader
        self._documents: dict[tuple[Role, bool], Documents] = {}

    def documents(self, actor: Actor) -> Documents:
        """The documents of the actor's schema."""
        key = (actor.schema_role, actor.may_write)
        found = self._documents.get(key)
        if found is None:
            found = self._documents[key] = Documents(role_schema(key[0], mutation=key[1]))
        return found

    async def run(self, request: Request, actor: Actor, *, only_queries: bool = False) -> dict[str, object]:
        """Answer a request.

        Raises RequestProblemError where nothing was run. Whatever goes wrong later is part of the answer.
        """
        operation = self.documents(actor).operation(request.query, request.operation_name)
        if only_queries and operation.kind is not OperationType.QUERY:
            raise problem(RequestErrorCode.BAD_USER_INPUT, "Writes are sent with POST.")
        variables = operation.coerce(request.variables)
        situation = Situation(self._reader.dialect, actor.schema_role, actor.may_write)
        prepared = operation.prepare(variables, situation)
        price = cost(prepared.chosen, variables)
        if price > LIMITS.cost:
            raise problem(
                RequestErrorCode.COST_LIMIT_EXCEEDED,
                f"The answer could hold {price} objects; {LIMITS.cost} are allowed. Ask for smaller pages or fewer lists.",
            )
        extensions: dict[str, object] = {"cost": price}
        if operation.kind is OperationType.MUTATION:
            raise problem(RequestErrorCode.BAD_USER_INPUT, "No writes yet.")
        assert prepared.plan is not None
        plan = prepared.plan
        try:
            answer = await self._reader.read(lambda: plan.run(actor, variables), LIMITS.deadline_seconds)
        except ReadTimeoutError:
            raise problem(
                RequestErrorCode.TIMEOUT, f"The answer took longer than {LIMITS.deadline_seconds:g} seconds."
            ) from None
        data = answer.data
        if prepared.introspection and data is not None:
            introspected = operation.introspect(prepared, request.variables)
            data = {key: introspected[key] if key in introspected else data[key] for key in prepared.keys}
        result: dict[str, object] = {"data": data}
        if answer.problems:
            result["errors"] = _problems(answer.problems, actor)
        result["extensions"] = extensions
        return result


def _problems(problems: Sequence[FieldProblem], actor: Actor) -> list[dict[str, object]]:
    sent = []
    for one in problems:
        if one.ours:
            log.error("a row that must be there is missing: %s (request %s)", one.message, actor.request_id)
            message, code = f"Something went wrong here; the request is {actor.request_id}.", RequestErrorCode.INTERNAL_SERVER_ERROR
        else:
            message, code = one.message, RequestErrorCode.BAD_USER_INPUT
        extensions = {"argument": [camel(name) for name in one.path]} if one.path else None
        sent += formatted([GraphQLError(message, path=[one.key], extensions=extensions)], code)
    return sent


__all__ = ["Execution", "Request", "RequestProblemError"]
