"""Asking the API as somebody: documents run through the real execution, answers as plain JSON values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import GraphQLInputObjectType, GraphQLList, get_nullable_type

from resolvers.actor import Actor
from resolvers.errors import camel
from resolvers.use_cases.mutations import MUTATIONS
from schema.api.execution import Execution, Request
from schema.api.problems import RequestErrorCode, RequestProblemError
from schema.api.role_schema import role_schema

Json = dict[str, Any]
"""An answer, or a part of one."""

ERRORS = """{
  __typename code message path
  ... on ValidationError { limit actual }
  ... on ConflictError { currentVersion current { id } changedSince { path before after } }
  ... on InUseError { record { id } usedBy { __typename id } }
}"""


@dataclass(frozen=True)
class Refusal:
    """A request that got no data: the code, and what was said."""

    code: RequestErrorCode
    messages: tuple[str, ...]


@dataclass(frozen=True)
class Client:
    """One user's way to the API."""

    execution: Execution
    actor: Actor

    async def answer(self, document: str, variables: Mapping[str, object] | None = None) -> Json:
        """The whole answer, errors included. Raises RequestProblemError where nothing was run."""
        answer: Json = orjson.loads(
            orjson.dumps(await self.execution.run(Request(document, None, variables or {}), self.actor))
        )
        return answer

    async def ask(self, document: str, **variables: object) -> Json:
        """The data of an answer that has no errors."""
        answer = await self.answer(document, variables)
        assert "errors" not in answer, answer["errors"]
        data: Json = answer["data"]
        return data

    async def refusal(self, document: str, **variables: object) -> Refusal:
        """Why a request was refused before anything ran."""
        try:
            answer = await self.answer(document, variables)
        except RequestProblemError as refused:
            return Refusal(refused.code, tuple(error.message for error in refused.errors))
        raise AssertionError(f"not refused: {answer}")

    async def write(self, mutation: str, values: Mapping[str, object], record: str = "id") -> Json:
        """The payload of a write by its name in the schema; `record` is what to read of the written record."""
        write = next(one for name, one in MUTATIONS.items() if camel(name) == mutation)
        named = camel(write.record)
        document = f"""mutation Write($input: {mutation[0].upper()}{mutation[1:]}Input!) {{
          written: {mutation}(input: $input) {{
            {named} {{ {record} }}
            changes {{ path before after }} affectedCustomers replayed
            warnings {{ code path message template values }}
            results {{ id record {{ id }} userErrors {ERRORS} }}
            userErrors {ERRORS}
          }}
        }}"""
        payload: Json = (await self.ask(document, input=values))["written"]
        payload["record"] = payload.pop(named)
        self._errors_stand_in_the_input(mutation, payload)
        return payload

    def _errors_stand_in_the_input(self, mutation: str, payload: Json) -> None:
        """Every error's path is one of the input, so that whoever sent it finds the place."""
        schema = role_schema(self.actor.schema_role).graphql_schema
        named = schema.type_map[f"{mutation[0].upper()}{mutation[1:]}Input"]
        for error in (*payload["userErrors"], *(one for item in payload["results"] for one in item["userErrors"])):
            head, *path = error["path"]
            assert head == "input", error
            found: object = named
            for name in path:
                found = get_nullable_type(found)  # type: ignore[call-overload]
                if isinstance(found, GraphQLList):
                    assert name.isdecimal(), error
                    found = found.of_type
                else:
                    assert isinstance(found, GraphQLInputObjectType), error
                    assert name in found.fields, error
                    found = found.fields[name].type

    async def done(self, mutation: str, values: Mapping[str, object], record: str = "id version") -> Json:
        """The record after a write that has to succeed."""
        payload = await self.write(mutation, values, record)
        assert payload["userErrors"] == [], payload
        written: Json = payload["record"]
        return written


def errors(payload: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The user errors of a payload, or of one item, as code and dotted path."""
    return [(error["code"], ".".join(error["path"])) for error in payload["userErrors"]]
