"""Asking both: the planned answer and the judge's, and where they differ."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import GraphQLError, GraphQLSchema, parse, validate

from resolvers.actor import Actor
from schema.api.documents import kept_operation, schema_of
from schema.api.execution import Execution, Request
from schema.api.price import cost
from schema.api.problems import RequestErrorCode, RequestProblemError, formatted
from tests.oracle.schema import oracle_answer
from tests.oracle.world import Case
from tests.reading.queries import Asked

LIMITED = "at most"


@dataclass(frozen=True)
class Bench:
    """One role's two ways to an answer."""

    execution: Execution
    schema: GraphQLSchema
    case: Case

    @property
    def actor(self) -> Actor:
        """Who asks."""
        return self.case.actor

    async def answer(self, query: str, variables: Mapping[str, object] | None = None) -> dict[str, Any]:
        """The planned answer, as it is sent. Raises RequestProblemError where nothing was run."""
        sent = await self.execution.run(Request(query, None, variables or {}), self.actor)
        answer: dict[str, Any] = orjson.loads(orjson.dumps(sent))
        return answer

    async def compare(self, question: Asked) -> str:
        """Ask both. Answers what kind of answer it was; raises AssertionError where the answers differ."""
        document = parse(question.query)
        assert validate(self.schema, document) == [], question.query
        try:
            planned = await self.answer(question.query, question.variables)
        except RequestProblemError as refused:
            return self._refused(question, refused)
        self._costs_what_it_holds(planned, question)
        self._is_no_longer_than_it_can_be(planned, question)
        mistakes = planned.get("errors", [])
        assert isinstance(mistakes, list)
        # The judge answers filters of any size.
        if any(error["message"].startswith("A filter") and LIMITED in error["message"] for error in mistakes):
            return "too large"
        expected = oracle_answer(self.schema, self.case, question.query, question.variables)
        assert json.dumps(planned["data"], indent=1) == json.dumps(expected.data, indent=1), _told(question)
        assert sorted(map(_seen, mistakes)) == sorted(map(_seen, _formatted(expected.errors or []))), _told(question)
        # By what is kept, where it is.
        assert await self.answer(question.query, question.variables) == planned, _told(question)
        return "with errors" if mistakes else "with data"

    def _costs_what_it_holds(self, planned: Mapping[str, Any], question: Asked) -> None:
        """The cost that is told is never less than the objects of the answer."""
        assert objects_in(planned["data"]) <= planned["extensions"]["cost"], _told(question)

    def _is_no_longer_than_it_can_be(self, planned: Mapping[str, Any], question: Asked) -> None:
        """An answer that isn't counted has no more bytes than were said of it beforehand."""
        operation = kept_operation(schema_of(self.actor), question.query, None)
        assert operation
        variables = operation.coerce(question.variables)
        prepared = operation.cached_plan(variables, self.case.dialect)
        assert prepared
        beyond = planned["extensions"]["cost"] - cost(prepared.price, variables).objects
        if prepared.longest is None or planned["data"] is None:
            return
        answered = len(orjson.dumps(planned["data"]))
        assert answered <= prepared.longest.found(planned["data"], {}), _told(question)
        if not beyond:
            assert answered <= prepared.longest.expected(), _told(question)

    def _refused(self, question: Asked, refused: RequestProblemError) -> str:
        if refused.code is RequestErrorCode.COST_LIMIT_EXCEEDED:
            return "too expensive"
        if refused.code is RequestErrorCode.VALIDATION_FAILED:
            assert all(LIMITED in error.message for error in refused.errors), (refused.errors, _told(question))
            return "too large"
        if refused.code is RequestErrorCode.PARSE_FAILED:
            assert "token" in refused.errors[0].message, (refused.errors, _told(question))
            return "too large"
        raise AssertionError(f"{refused.errors}: {_told(question)}")


def objects_in(value: object) -> int:
    """How many objects an answer holds, without the root."""
    if isinstance(value, dict):
        return sum(isinstance(one, dict) + objects_in(one) for one in value.values())
    if isinstance(value, list):
        return sum(isinstance(one, dict) + objects_in(one) for one in value)
    return 0


def _told(question: Asked) -> str:
    return f"{question.query}\n{question.variables}"


def _formatted(errors: list[GraphQLError]) -> list[dict[str, object]]:
    """The judge's errors as they are sent. What graphql-core itself finds amiss has no code: a null is our fault."""
    sent = []
    for error in errors:
        ours = error.message.startswith("Cannot return null")
        code = RequestErrorCode.INTERNAL_SERVER_ERROR if ours else RequestErrorCode.BAD_USER_INPUT
        sent += formatted([error], code)
    return sent


def _seen(error: Mapping[str, object]) -> str:
    """Properties that two errors have to share."""
    extensions = error["extensions"]
    assert isinstance(extensions, Mapping)
    return json.dumps([error.get("path"), extensions["code"]])
