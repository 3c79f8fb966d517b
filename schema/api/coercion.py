"""Coercion of variables and literals: errors name the location and the expected type, never the value sent.

An input can hold a password, and an answer ends up in logs of others. graphql-core's messages repeat the input, so what
was found is taken off their ends.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from graphql import (
    GRAPHQL_MAX_INT,
    GRAPHQL_MIN_INT,
    GraphQLError,
    GraphQLID,
    GraphQLInt,
    GraphQLSchema,
    GraphQLString,
    GraphQLSyntaxError,
    Undefined,
    ValuesOfCorrectTypeRule,
    VariableDefinitionNode,
    get_nullable_type,
    is_non_null_type,
)
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource, get_variable_values

from schema.api.limits import LIMITS
from schema.api.problems import RequestErrorCode, RequestProblemError, problem

MOST_ERRORS: Final = 20

_FOUND: Final = re.compile(r"(?:[,;]? [Ff]ound: ).*", re.DOTALL)
_REPRESENTED: Final = re.compile(r"(cannot represent (?:an? )?(?:non[^:]*)?value): .*", re.DOTALL)
_OF_ENUM: Final = re.compile(r"\bValue '.*?' does not exist in '(\w+)' enum", re.DOTALL)
_TOKEN: Final = re.compile(r"\b(Name|String|BlockString|Int|Float|Comment) '.*'", re.DOTALL)
_WORDS: Final = {"not to be None": "not to be null", "..": ".", "?.": "?"}
"""Python's word for null, and what stands twice at an end."""

_ENCOUNTERED: Final = re.compile(r", but encountered error '.*", re.DOTALL)


_STAND_FOR_THEMSELVES: Final[Mapping[object, type]] = {GraphQLID: str, GraphQLString: str, GraphQLInt: int}


def without_value(message: str) -> str:
    """One of graphql-core's messages about a value, without the value."""
    shorter = _FOUND.sub(".", message)
    shorter = _ENCOUNTERED.sub(".", shorter)
    shorter = _REPRESENTED.sub(r"\1.", shorter)
    shorter = _OF_ENUM.sub(r"There is no such value in the '\1' enum", shorter)
    for word, instead in _WORDS.items():
        shorter = shorter.replace(word, instead)
    return shorter


def without_token(error: GraphQLSyntaxError) -> GraphQLError:
    """A syntax error with the kind of the token at its location but without the token's text."""
    return GraphQLError(_TOKEN.sub(r"\1", error.message), source=error.source, positions=error.positions)


class LiteralsOfCorrectType(ValuesOfCorrectTypeRule):
    """The rule about literals, whose errors don't repeat them."""

    def report_error(self, error: GraphQLError) -> None:
        """Report an error without the literal."""
        super().report_error(GraphQLError(without_value(error.message), error.nodes))


def coerce_variables(
    schema: GraphQLSchema, definitions: Sequence[VariableDefinitionNode], values: Mapping[str, object]
) -> VariableValues:
    """The coerced variables. Raises RequestProblemError with every variable that doesn't fit."""
    coerced = get_variable_values(schema, definitions, dict(values), max_errors=MOST_ERRORS)
    if isinstance(coerced, list):
        errors = [GraphQLError(without_value(error.message), error.nodes) for error in coerced]
        raise RequestProblemError(RequestErrorCode.BAD_USER_INPUT, errors)
    return coerced


@dataclass(frozen=True, slots=True)
class PlainVariable:
    """A scalar variable that needs no coercion: a text for ID or String, a small number for Int."""

    name: str
    signature: GraphQLVariableSignature
    value_type: type
    null: bool
    default: bool


def plain_variables(
    schema: GraphQLSchema, definitions: Sequence[VariableDefinitionNode]
) -> tuple[PlainVariable, ...] | None:
    """The plain variables of an operation, or None where any of its variables isn't plain."""
    plain: list[PlainVariable] = []
    for definition in definitions:
        signature = get_variable_signature(schema, definition)
        if isinstance(signature, GraphQLError):
            return None
        value_type = _STAND_FOR_THEMSELVES.get(get_nullable_type(signature.type))
        if value_type is None:
            return None
        null = not is_non_null_type(signature.type)
        plain.append(PlainVariable(signature.name, signature, value_type, null, definition.default_value is not None))
    return tuple(plain)


def coerce_plain(variables: Sequence[PlainVariable], values: Mapping[str, object]) -> VariableValues | None:
    """The coerced variables where no value needs coercion; otherwise None, and `coerce_variables` decides."""
    sources: dict[str, VariableValueSource] = {}
    coerced: dict[str, object] = {}
    for variable in variables:
        value = values.get(variable.name, Undefined)
        if value is Undefined:
            if variable.default or not variable.null:
                return None
            sources[variable.name] = VariableValueSource(variable.signature)
            continue
        if value is None:
            if not variable.null:
                return None
        elif type(value) is not variable.value_type or (
            type(value) is int and not GRAPHQL_MIN_INT <= value <= GRAPHQL_MAX_INT
        ):
            return None
        sources[variable.name] = VariableValueSource(variable.signature, value)
        coerced[variable.name] = value
    return VariableValues(sources, coerced)


def count_values(values: Mapping[str, object]) -> int:
    """How many values variables hold, those of lists and objects among them.

    Raises RequestProblemError above the limit, before all are counted.
    """
    if len(values) <= LIMITS.variable_values and not any(isinstance(value, dict | list) for value in values.values()):
        return len(values)
    count = 0
    waiting: list[object] = [values]
    while waiting:
        below: list[object] = []
        for container in waiting:
            inner: Collection[object] = ()
            if isinstance(container, Mapping):
                inner = container.values()
            elif isinstance(container, list):
                inner = container
            count += len(inner)
            below += inner
        if count > LIMITS.variable_values:
            message = f"Variables hold at most {LIMITS.variable_values} values."
            raise problem(RequestErrorCode.BAD_USER_INPUT, message)
        waiting = [value for value in below if isinstance(value, dict | list)]
    return count
