"""Limits of a document: each at its number and one above, through fragments too, and always quickly."""

import json
import time
from collections.abc import Mapping

import orjson
import pytest
from graphql import execute_sync, get_introspection_query, parse

from models.choices.users import UserRole
from resolvers.actor import Actor
from resolvers.reading.cache import Cache
from resolvers.reading.context import ReadyValue
from schema.api.documents import OPERATIONS, PLANS, read_operation, schema_of
from schema.api.limits import LIMITS
from schema.api.price import cost
from schema.api.problems import RequestErrorCode, RequestProblemError

ADMIN = Actor(1, "admin", UserRole.ADMINISTRATOR)
DIALECT = "sqlite"
CUSTOMER_CLASS = "customerClass { usage { customers { nodes { reseller { customerClass { usage { customers { nodes"


def refused(document: str, variables: Mapping[str, object] | None = None) -> str:
    """Why a document is refused, or nothing."""
    try:
        operation = read_operation(schema_of(ADMIN), document, None)
        operation.prepare(operation.coerce(variables or {}), DIALECT)
    except RequestProblemError as error:
        return error.errors[0].message
    return ""


def deep(fields: int) -> str:
    """A selection of a customer of so many levels."""
    path = ['customer(id: "Customer:1")']
    while len(path) < fields - 1:
        path += ["customerClass", "usage", "customers", "nodes"]
    path = [*path[: fields - 1], "__typename"]
    return "{" + "{".join(path) + "}" * fields


def in_fragment(document: str) -> str:
    """The same, within a fragment."""
    return "{ ...All } fragment All on Query " + document


def test_limits_are_those_that_clients_rely_on() -> None:
    documents = LIMITS.document_characters, LIMITS.tokens, LIMITS.depth, LIMITS.aliases, LIMITS.directives

    assert documents == (64 * 1024, 1000, 15, 50, 50)
    assert (LIMITS.body_bytes, LIMITS.name_characters, LIMITS.variable_values) == (256 * 1024, 100, 10_000)
    assert (LIMITS.root_fields, LIMITS.fields, LIMITS.cost, LIMITS.values) == (20, 1000, 5000, 50_000)
    assert LIMITS.deadline_seconds == 10.0
    assert (OPERATIONS.budget_bytes, PLANS.budget_bytes) == (4 * 1024 * 1024, 8 * 1024 * 1024)


@pytest.mark.parametrize("placed", [str, in_fragment])
@pytest.mark.parametrize(
    ("make", "limit", "words"),
    [
        (deep, LIMITS.depth + 1, "fields deep"),
        (lambda n: "{" + " ".join(f"a{i}: __typename" for i in range(n)) + "}", LIMITS.root_fields, "root fields"),
        (
            lambda n: "{viewer{" + " ".join(f"a{i}: userName" for i in range(n)) + "}}",
            LIMITS.aliases,
            "aliases",
        ),
        (
            lambda n: "{viewer{" + " ".join(["userName @include(if: true)"] * n) + "}}",
            LIMITS.directives,
            "directives",
        ),
        (lambda n: "{viewer{" + "a" * n + ": userName}}", LIMITS.name_characters, "characters"),
    ],
)
def test_a_document_is_taken_at_its_limit_and_refused_one_above(
    make: "object", limit: int, words: str, placed: "object"
) -> None:
    assert callable(make)
    assert callable(placed)
    assert refused(placed(make(limit))) == ""
    assert words in refused(placed(make(limit + 1)))


def spread_out(fields: int, within: str) -> str:
    """A document of so many fields once its fragment is spread out, in few tokens."""
    names = " ".join(f"a{number}: viewer {{ ...Names }}" for number in range(10))
    more = " __typename" * (fields - 1000)
    return f"{{ {names}{more} }} fragment Names on Viewer {{ {within} {{ {'userName ' * 99} }} }}"


@pytest.mark.parametrize("within", ["... on Viewer", "..."])
def test_fields_are_counted_through_fragments_up_to_their_limit(within: str) -> None:
    assert refused(spread_out(LIMITS.fields, within)) == ""
    assert f"at most {LIMITS.fields} fields" in refused(spread_out(LIMITS.fields + 1, within))


def test_tokens_are_taken_up_to_their_limit() -> None:
    around = 5
    assert refused("{viewer{" + "userName " * (LIMITS.tokens - around) + "}}") == ""
    assert "tokens" in refused("{viewer{" + "userName " * (LIMITS.tokens - around + 1) + "}}")


def multiplied(aliases: int, levels: int) -> str:
    """Fragments that each ask the next one under several aliases."""
    fragments = "".join(
        f"fragment F{level} on Customer{{"
        + " ".join(
            f"a{alias}:customerClass{{usage{{customers{{nodes{{...F{level + 1}}}}}}}}}" for alias in range(aliases)
        )
        + "}"
        for level in range(levels)
    )
    return f'{{customer(id:"Customer:1"){{...F0}}}} {fragments} fragment F{levels} on Customer{{id}}'


@pytest.mark.parametrize(("aliases", "levels"), [(4, 8), (8, 3), (16, 3)])
def test_multiplied_aliases_are_refused_before_they_are_spread_out(aliases: int, levels: int) -> None:
    began = time.process_time()

    assert refused(multiplied(aliases, levels))

    assert time.process_time() - began < 1


def test_multiplied_introspection_is_refused() -> None:
    levels = ("on __Schema", "types"), ("on __Type", "fields"), ("on __Field", "type{fields")
    names = "{" + " ".join(f"{alias}: __schema{{...L0}}" for alias in "abcd") + "}"
    for level, (condition, field) in enumerate(levels):
        inner = f"...L{level + 1}" if level < len(levels) - 1 else "name"
        selection = " ".join(
            f"{alias}: {field}{{{inner}}}" if "{" not in field else f"{alias}: type{{fields{{name}}}}"
            for alias in "abcd"
        )
        names += f" fragment L{level} {condition} {{ {selection} }}"
    began = time.process_time()

    assert "introspection would answer" in refused(names)

    assert time.process_time() - began < 5


def described(schemas: int, texts: int, key: str = "b") -> str:
    """The description of every field of the schema, so many times under so many aliases of the schema."""
    aliases = " ".join(f"a{number}: __schema {{ ...All }}" for number in range(schemas))
    names = " ".join(f"{key}{number}: description" for number in range(texts))
    return f"{{ {aliases} }} fragment All on __Schema {{ types {{ fields {{ {names} }} }} }}"


MISTAKEN = " ".join(f"a{number}: fields(includeDeprecated: $none) {{ name }}" for number in range(45))


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(described(1, 45, "b" * 60), id="one that is too long"),
        pytest.param(described(5, 25), id="some that are too long together"),
        pytest.param(f"query($none: Boolean) {{ __schema {{ types {{ {MISTAKEN} }} }} }}", id="too many mistakes"),
    ],
)
def test_introspection_is_answered_up_to_its_bytes_and_mistakes(document: str) -> None:
    assert refused(described(1, 10)) == ""
    assert "introspection would answer more" in refused(document, {"none": None})


def test_the_introspection_of_tools_is_what_graphql_core_answers() -> None:
    query = get_introspection_query(input_value_deprecation=True, specified_by_url=True)
    operation = read_operation(schema_of(ADMIN), query, None)
    prepared = operation.prepare(operation.coerce({}), DIALECT)
    (selected,) = prepared.selected
    expected = execute_sync(schema_of(ADMIN).graphql_schema, parse(query))

    assert expected.data is not None
    assert isinstance(selected.ready, ReadyValue)
    assert orjson.loads(orjson.dumps(selected.ready.value)) == expected.data["__schema"]
    assert 100 < cost(prepared.price, None).objects < LIMITS.cost / 4


def test_fields_that_can_not_be_merged_are_refused() -> None:
    assert "conflict" in refused("{ viewer { a: userName a: displayName } }")
    assert "conflict" in refused(
        '{ node(id: "a") { ... on Customer { a: name } ... on CustomerClass { a: version } } }'
    )
    assert refused("{ viewer { a: userName } viewer { a: userName } }") == ""


def test_a_flat_document_of_one_field_is_not_compared_pair_by_pair() -> None:
    began = time.process_time()
    refused("{" + "viewer{userName} " * 240 + "}")
    assert time.process_time() - began < 1


@pytest.mark.parametrize("literal", [True, False])
def test_no_error_about_an_input_repeats_it(literal: bool) -> None:
    secret = "hunter2-secret"
    ready = '{userName: "a", nothing: 1, password: "' + secret + '"}'
    document = "mutation($i: UserSaveInput!) { userSave(input: $i) { replayed } }"
    if literal:
        document = "mutation { userSave(input: " + ready + ") { replayed } }"
    with pytest.raises(RequestProblemError) as error:
        read_operation(schema_of(ADMIN), document, None).coerce(
            {"i": {"userName": 1, "nothing": 1, "password": secret}}
        )
    text = json.dumps([one.message for one in error.value.errors])
    assert secret not in text
    assert error.value.code in {RequestErrorCode.BAD_USER_INPUT, RequestErrorCode.VALIDATION_FAILED}


def test_what_is_kept_stays_within_its_budget_whatever_is_asked() -> None:
    kept: Cache[str] = Cache(1000)
    kept.put("again", "a", 100)
    assert kept.get("again") == "a"
    for number in range(10_000):
        kept.put(number, "x", 1 + number % 200)
        assert kept.weight_bytes <= kept.budget_bytes
    assert kept.get("again") == "a"
    assert kept.get(5) is None


def test_the_combinations_of_include_are_kept_within_their_budget() -> None:
    variables = ", ".join(f"$v{number}: Boolean!" for number in range(12))
    fields = " ".join(f"a{number}: userName @include(if: $v{number})" for number in range(12))
    operation = read_operation(schema_of(ADMIN), f"query({variables}) {{ viewer {{ {fields} }} }}", None)
    for combination in range(1000):
        given = {f"v{bit}": bool(combination >> bit & 1) for bit in range(12)}
        operation.prepare(operation.coerce(given), DIALECT)
    assert PLANS.weight_bytes <= PLANS.budget_bytes
