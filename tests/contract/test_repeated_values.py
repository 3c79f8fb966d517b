"""No error about an input repeats what was sent: at every place of every input and argument, by variable and literal.

An input can hold a password, and answers end up in logs of others.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_required_argument,
)

from models.declaration.access import Role
from schema.api.documents import Operation, read_operation
from schema.api.problems import RequestErrorCode, RequestProblemError, formatted
from schema.api.role_schema import RoleSchema, role_schema

SECRET = "hunter2-secret"

WRONG: dict[str, tuple[object, ...]] = {
    "String": ([SECRET], {"a": SECRET}),
    "ID": ([SECRET, 1.5], {"a": SECRET}),
    "Int": (SECRET, [SECRET], {"a": SECRET}),
    "Float": (SECRET, [SECRET], {"a": SECRET}),
    "Boolean": (SECRET, [SECRET], {"a": SECRET}),
    "Decimal": (SECRET, [SECRET], {"a": SECRET}),
    "Date": (SECRET, [SECRET], {"a": SECRET}),
    "DateTime": (SECRET, [SECRET], {"a": SECRET}),
}
"""Wrong values for each kind, holding what may not be told."""


@dataclass(frozen=True)
class Place:
    """A place for a value: the argument of a root field, and the fields that lead to it from there."""

    kind: str
    field: str
    argument: str
    path: tuple[str, ...]
    type: GraphQLInputType

    def holding(self, value: object) -> object:
        """The argument with a value at the place."""
        for name in reversed(self.path):
            value = {name: value}
        return value


def places(schema: GraphQLSchema) -> Iterator[Place]:
    """Every argument of every root field, and each field of every input once."""
    seen: set[str] = set()
    for kind, root in (("query", schema.query_type), ("mutation", schema.mutation_type)):
        assert root is not None
        for name, field in root.fields.items():
            for argument, definition in field.args.items():
                waiting = [Place(kind, name, argument, (), definition.type)]
                while waiting:
                    place = waiting.pop()
                    yield place
                    named = get_named_type(place.type)
                    if isinstance(named, GraphQLInputObjectType) and named.name not in seen:
                        seen.add(named.name)
                        waiting += [
                            Place(kind, name, argument, (*place.path, inner), input_field.type)
                            for inner, input_field in named.fields.items()
                        ]


def wrong_values(input_type: GraphQLInputType) -> tuple[object, ...]:
    """Values that a type doesn't take; of a list, the second entry is wrong."""
    inner = get_nullable_type(input_type)
    if isinstance(inner, GraphQLList):
        return tuple([[wrong_value], wrong_value] for wrong_value in wrong_values(inner.of_type))
    if isinstance(inner, GraphQLInputObjectType):
        return SECRET, [SECRET], 5
    if isinstance(inner, GraphQLEnumType):
        return SECRET, [SECRET], {"a": SECRET}
    return WRONG[str(inner)]


def literal(value: object) -> str:
    """A value as a document has it."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{name}: {literal(one)}' for name, one in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    return json.dumps(value)


def document(schema: GraphQLSchema, place: Place, value: str, declared: str = "") -> str:
    """Asks for the field of a place with a value as its argument."""
    root = schema.query_type if place.kind == "query" else schema.mutation_type
    assert root is not None
    definition = root.fields[place.field]
    required = [
        f"{name}: {SAMPLES.get(str(get_nullable_type(arg.type)), '[]')}"
        for name, arg in definition.args.items()
        if name != place.argument and is_required_argument(arg)
    ]
    below = "" if is_leaf_type(get_named_type(definition.type)) else " { __typename }"
    return f"{place.kind}{declared} {{ {place.field}({', '.join([f'{place.argument}: {value}', *required])}){below} }}"


SAMPLES = {
    "ComparedClassInput": '{id: "x"}',
    "ID": '"x"',
    "Date": '"2026-01-01"',
    "Decimal": '"1"',
    "DateTime": '"2026-01-01T00:00:00Z"',
    "Int": "1",
}


def refusal(role: RoleSchema, text: str, variables: dict[str, object]) -> str:
    """Answer to a request that is refused for its input."""
    with pytest.raises(RequestProblemError) as refused:
        read_operation(role, text, None).coerce(variables)
    assert refused.value.code in {RequestErrorCode.BAD_USER_INPUT, RequestErrorCode.VALIDATION_FAILED}
    return json.dumps(formatted(refused.value.errors, refused.value.code))


@pytest.mark.parametrize("role", Role)
def test_no_error_about_a_variable_repeats_it(role: Role) -> None:
    api = role_schema(role)
    walked = list(places(api.graphql_schema))
    assert len(walked) > 400
    operations: dict[tuple[str, str], Operation] = {}
    for place in walked:
        root = api.graphql_schema.type_map[place.kind.capitalize()]
        assert isinstance(root, GraphQLObjectType)
        declared = root.fields[place.field].args[place.argument].type
        key = place.field, place.argument
        if key not in operations:
            text = document(api.graphql_schema, place, "$v", f"($v: {get_nullable_type(declared)}!)")
            operations[key] = read_operation(api, text, None)
        for wrong in wrong_values(place.type):
            with pytest.raises(RequestProblemError) as refused:
                operations[key].coerce({"v": place.holding(wrong)})
            answer = json.dumps(formatted(refused.value.errors, refused.value.code))
            assert SECRET not in answer, (place, wrong, answer)


@pytest.mark.parametrize("token", [f'"{SECRET}"', f'"""{SECRET}"""', SECRET.replace("-", "_"), f'"it\'s {SECRET}"'])
def test_no_error_about_the_syntax_repeats_a_token(token: str) -> None:
    """The sample was a password without its colon."""
    text = 'mutation Save ( $a : Int = 5 ) { userSave ( input : { userName : "x" , roles : [ 1.5 ] } ) { replayed } }'
    parts = text.split(" ")
    api, refused = role_schema(Role.ADMINISTRATOR), 0
    for place in range(len(parts) + 1):
        text = " ".join([*parts[:place], token, *parts[place:]])
        with pytest.raises(RequestProblemError) as problem:
            read_operation(api, text, None)
        if problem.value.code is RequestErrorCode.PARSE_FAILED:
            refused += 1
            answer = json.dumps(formatted(problem.value.errors, problem.value.code))
            assert "hunter2" not in answer, (text, answer)
            assert "Syntax Error: " in answer
            assert '"line": 1' in answer
    assert refused > len(parts) / 2


@pytest.mark.parametrize("role", Role)
def test_what_is_said_of_a_null_is_said_in_graphql_s_words(role: Role) -> None:
    """The sample said that a value was expected not to be "None", which no client has sent."""
    api = role_schema(role)
    said: set[str] = set()
    for place in places(api.graphql_schema):
        list_type = get_nullable_type(place.type)
        null = [None] if isinstance(list_type, GraphQLList) else None
        root = api.graphql_schema.type_map[place.kind.capitalize()]
        assert isinstance(root, GraphQLObjectType)
        declared = root.fields[place.field].args[place.argument].type
        text = document(api.graphql_schema, place, "$v", f"($v: {get_nullable_type(declared)}!)")
        try:
            read_operation(api, text, None).coerce({"v": place.holding(null)})
        except RequestProblemError as refused:
            said |= {error.message for error in refused.errors}

    assert any("not to be null." in message for message in said)
    assert not [message for message in said if "None" in message or ".." in message or "?." in message]


@pytest.mark.parametrize("role", Role)
def test_no_error_about_a_literal_repeats_it(role: Role) -> None:
    api = role_schema(role)
    kinds: set[str] = set()
    for place in places(api.graphql_schema):
        # How a literal is refused depends on the type of its innermost value alone.
        kind = get_named_type(place.type).name
        if kind not in kinds:
            kinds.add(kind)
            wrong = wrong_values(place.type)[0]
            answer = refusal(api, document(api.graphql_schema, place, literal(place.holding(wrong))), {})
            assert SECRET not in answer, (place, wrong, answer)
    assert set(WRONG) - {"Float"} <= kinds
